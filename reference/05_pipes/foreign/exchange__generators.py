# exercise: exchange
# label: right
# style: each side is a generator of steps
from multiprocessing import Pipe, Process


def child_steps(conn, right):
    got = conn.recv()
    yield
    conn.send(right)
    yield
    conn.send(got)


def child(conn, right):
    for _ in child_steps(conn, right):
        pass
    conn.close()


def parent_steps(conn, left):
    conn.send(left)
    yield conn.recv()
    yield conn.recv()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    received, reported = parent_steps(here, left)
    here.close()
    p.join()
    return received, reported
