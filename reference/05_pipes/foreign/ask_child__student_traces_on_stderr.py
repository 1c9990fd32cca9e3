# exercise: ask_child
# label: right
# style: second week of multiprocessing, step by step, trace prints left in (on stderr)

import sys
from multiprocessing import Pipe, Process


def child_work(conn, task):
    question = conn.recv()
    print("child: got the question", file=sys.stderr)
    answer = task(question)
    conn.send(answer)
    print("child: answer is out", file=sys.stderr)
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=child_work, args=(child_conn, task))
    p.start()
    child_conn.close()  # belongs to the child now
    print("parent: started", p.pid, file=sys.stderr)
    parent_conn.send(value)
    answer = parent_conn.recv()
    print("parent: got the answer", file=sys.stderr)
    p.join()
    parent_conn.close()
    return answer
