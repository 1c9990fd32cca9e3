# exercise: exchange
# expect: both-receive-first
from multiprocessing import Pipe, Process


def child(right, conn):
    received = conn.recv()
    conn.send(right)
    conn.send(received)


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    received = ours.recv()  # <- here
    ours.send(left)
    reported = ours.recv()
    p.join()
    return received, reported
