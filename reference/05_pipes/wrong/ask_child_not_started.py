# exercise: ask_child
# expect: never-started
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    Process(target=child, args=(task, theirs))  # <- here
    ours.send(value)
    return ours.recv()
