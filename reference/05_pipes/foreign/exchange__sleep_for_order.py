# exercise: exchange
# label: wrong
# mistake: both send first, the child after a sleep, as if the parent's send were over by then
import time
from multiprocessing import Pipe, Process


def child(conn, right):
    time.sleep(0.3)
    conn.send(right)
    got = conn.recv()
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
