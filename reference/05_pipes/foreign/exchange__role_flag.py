# exercise: exchange
# label: right
# style: one function for both sides, with a flag who begins
from multiprocessing import Pipe, Process


def swap(conn, value, begin):
    if begin:
        conn.send(value)
        return conn.recv()
    other = conn.recv()
    conn.send(value)
    return other


def child(conn, right):
    conn.send(swap(conn, right, begin=False))
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    mine = swap(here, left, begin=True)
    its = here.recv()
    p.join()
    here.close()
    return mine, its
