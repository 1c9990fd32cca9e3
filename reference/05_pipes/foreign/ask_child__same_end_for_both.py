# exercise: ask_child
# label: wrong
# mistake: the child is given the parent's own end, so nobody is at the other one
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(here, task))
    p.start()
    here.send(value)
    result = here.recv()
    p.join()
    here.close()
    there.close()
    return result
