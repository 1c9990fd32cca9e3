# exercise: exchange
# expect: join-before-recv
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
    p.join()  # <- here
    return ours.recv(), ours.recv()
