# exercise: exchange
# expect: used-after-close
from multiprocessing import Pipe, Process


def child(right, conn):
    received = conn.recv()
    conn.send(right)
    conn.close()
    conn.send(received)  # <- here


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
