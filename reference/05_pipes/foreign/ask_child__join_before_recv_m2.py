# exercise: ask_child
# label: wrong
# mistake: joins before it receives, so a large answer is a deadlock; breaks "Receive before you `join()`: a child with a large answer cannot end until you take it."
from multiprocessing import Pipe, Process


def work(conn, task):
    value = conn.recv()
    answer = task(value)
    conn.send(answer)
    conn.close()


def ask_child(task, value):
    parent_conn, child_conn = Pipe()
    p = Process(target=work, args=(child_conn, task))
    p.start()
    parent_conn.send(value)
    p.join()  # wait until the child is finished
    answer = parent_conn.recv()
    parent_conn.close()
    child_conn.close()
    return answer
