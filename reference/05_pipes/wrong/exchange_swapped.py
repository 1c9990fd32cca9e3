# exercise: exchange
# expect: values-swapped
from multiprocessing import Pipe, Process


def child(right, conn):
    received = conn.recv()
    conn.send(right)
    conn.send(received)


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    ours.send(left)
    received = ours.recv()
    reported = ours.recv()
    p.join()
    return reported, received
