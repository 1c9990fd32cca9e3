# exercise: exchange
# label: wrong
# mistake: the child returns what it received instead of sending it; the parent, whose copy of the child's end is open, waits for the report
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    return got


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    there.close()
    return received, reported
