# exercise: ask_child
# label: wrong
# mistake: both ends are kept in a module-level list and never closed in the parent
from multiprocessing import Pipe, Process

CONNECTIONS = []


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    CONNECTIONS.append((here, there))
    p = Process(target=child, args=(there, task))
    p.start()
    here.send(value)
    answer = here.recv()
    p.join()
    return answer
