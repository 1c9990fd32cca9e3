# exercise: exchange
# expect: not-reported
from multiprocessing import Pipe, Process


def child(right, conn):
    conn.recv()
    conn.send(right)


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    ours.send(left)
    received = ours.recv()
    p.join()
    return received, left
