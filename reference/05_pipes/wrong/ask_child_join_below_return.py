# exercise: ask_child
# expect: join-below-return
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    theirs.close()
    ours.send(value)
    return ours.recv()
    p.join()  # <- here
    ours.close()
