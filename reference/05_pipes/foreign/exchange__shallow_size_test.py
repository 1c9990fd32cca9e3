# exercise: exchange
# label: wrong
# mistake: both send first when sys.getsizeof says the values are small, but getsizeof does not count what is inside of a list
import sys
from multiprocessing import Pipe, Process

LIMIT = 50_000


def child(conn, right, careful):
    if careful:
        got = conn.recv()
        conn.send(right)
    else:
        conn.send(right)
        got = conn.recv()
    conn.send(got)
    conn.close()


def exchange(left, right):
    careful = sys.getsizeof(left) > LIMIT or sys.getsizeof(right) > LIMIT
    here, there = Pipe()
    p = Process(target=child, args=(there, right, careful))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
