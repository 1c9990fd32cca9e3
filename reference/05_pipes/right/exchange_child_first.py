# exercise: exchange
# style: the_child_sends_first
from multiprocessing import Pipe, Process


def child(right, conn):
    conn.send(right)
    conn.send(conn.recv())


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(right, theirs))
    p.start()
    theirs.close()
    mine = ours.recv()
    ours.send(left)
    result = mine, ours.recv()
    p.join()
    return result
