# exercise: ask_child
# label: wrong
# mistake: target=answer(there, task) calls the child's function in the parent, which waits in recv before anything was sent
from multiprocessing import Pipe, Process


def answer(conn, task):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=answer(there, task))
    p.start()
    here.send(value)
    result = here.recv()
    p.join()
    here.close()
    there.close()
    return result
