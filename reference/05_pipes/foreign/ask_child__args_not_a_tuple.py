# exercise: ask_child
# label: wrong
# mistake: args=(there) is no tuple but the connection itself (TypeError)
from functools import partial
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=partial(child, task), args=(there))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    return answer
