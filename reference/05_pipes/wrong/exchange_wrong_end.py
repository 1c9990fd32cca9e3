# exercise: exchange
# expect: wrong-end
from multiprocessing import Pipe, Process


def child(right, conn):
    received = conn.recv()
    conn.send(right)
    conn.send(received)


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    theirs.send(left)  # <- here
    received = theirs.recv()
    reported = theirs.recv()
    p.join()
    return received, reported
