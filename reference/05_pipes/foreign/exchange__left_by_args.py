# exercise: exchange
# label: wrong
# mistake: left is handed to the child as an argument and reported from there; the parent sends nothing
from multiprocessing import Pipe, Process


def child(conn, left, right):
    conn.send(right)
    conn.send(left)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, left, right))
    p.start()
    there.close()
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
