# exercise: exchange
# label: right

from multiprocessing import Pipe, Process


def f(right, conn):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    parent_conn, child_conn = Pipe()
    p = Process(target=f, args=(right, child_conn))
    p.start()
    child_conn.close()
    parent_conn.send(left)
    a = parent_conn.recv()
    b = parent_conn.recv()
    parent_conn.close()
    p.join()
    return a, b
