# exercise: ask_child
# expect: join-before-recv
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    ours.send(value)
    p.join()  # <- here
    return ours.recv()
