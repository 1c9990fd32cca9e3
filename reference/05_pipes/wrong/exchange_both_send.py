# exercise: exchange
# expect: both-send-first
from multiprocessing import Pipe, Process


def child(right, conn):
    conn.send(right)  # <- here
    conn.send(conn.recv())


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    theirs.close()
    ours.send(left)
    received = ours.recv()
    reported = ours.recv()
    p.join()
    return received, reported
