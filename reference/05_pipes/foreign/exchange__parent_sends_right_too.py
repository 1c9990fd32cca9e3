# exercise: exchange
# label: wrong
# mistake: the parent sends both values, and the child sends both back
from multiprocessing import Pipe, Process


def child(conn):
    left = conn.recv()
    right = conn.recv()
    conn.send(right)
    conn.send(left)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    there.close()
    here.send(left)
    here.send(right)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
