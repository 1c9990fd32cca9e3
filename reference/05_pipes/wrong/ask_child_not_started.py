# exercise: ask_child
# expect: child-not-started
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    Process(target=child, args=(task, theirs))  # <- here
    ours.send(value)
    return ours.recv()
