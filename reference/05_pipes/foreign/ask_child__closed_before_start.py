# exercise: ask_child
# label: wrong
# mistake: the child's end is closed in the parent before start(), so the child gets a closed one
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    there.close()
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    return answer
