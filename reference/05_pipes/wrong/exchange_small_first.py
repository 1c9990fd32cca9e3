# exercise: exchange
# expect: both-send-first
import sys
from multiprocessing import Pipe, Process


def child(right, conn, small):
    if small:
        conn.send(right)
        received = conn.recv()
    else:
        received = conn.recv()
        conn.send(right)
    conn.send(received)


def exchange(left, right):
    small = sys.getsizeof(left) + sys.getsizeof(right) < 30_000
    ours, theirs = Pipe()
    process = Process(target=child, args=(right, theirs, small))
    process.start()
    ours.send(left)
    received = ours.recv()
    reported = ours.recv()
    process.join()
    return received, reported
