# exercise: exchange
# label: right
# style: start method forkserver, the child sends first
from multiprocessing import get_context


def partner(right, conn):
    conn.send(right)
    conn.send(conn.recv())
    conn.close()


def exchange(left, right):
    ctx = get_context("forkserver")
    a, b = ctx.Pipe()
    p = ctx.Process(target=partner, args=(right, b))
    p.start()
    b.close()
    x = a.recv()
    a.send(left)
    y = a.recv()
    a.close()
    p.join()
    return x, y
