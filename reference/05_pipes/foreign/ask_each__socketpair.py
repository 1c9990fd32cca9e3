# exercise: ask_each
# label: right
# style: socketpairs, partial as target
import socket
from functools import partial
from multiprocessing import Process
from multiprocessing.connection import Connection


def child(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def pair():
    return [Connection(s.detach()) for s in socket.socketpair()]


def ask_each(task, values):
    serve = partial(child, task)
    asked = []
    for v in values:
        a, b = pair()
        p = Process(target=serve, args=(b,))
        p.start()
        b.close()
        a.send(v)
        asked.append((a, p))
    answers = []
    for a, p in asked:
        with a:
            try:
                answers.append(a.recv())
            except EOFError:
                answers.append(None)
        p.join()
    return answers
