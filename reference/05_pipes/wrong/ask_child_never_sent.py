# exercise: ask_child
# expect: both-receive-first
from multiprocessing import Pipe, Process


def child(task, conn):
    conn.send(task(conn.recv()))


def ask_child(task, value):
    ours, theirs = Pipe()
    p = Process(target=child, args=(task, theirs))
    p.start()
    answer = ours.recv()  # <- here
    ours.send(value)
    p.join()
    return answer
