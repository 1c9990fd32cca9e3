# exercise: exchange
# label: right
# style: start method spawn
from multiprocessing import get_context


def partner(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    ctx = get_context("spawn")
    here, there = ctx.Pipe()
    p = ctx.Process(target=partner, args=(there, right))
    p.start()
    there.close()
    try:
        here.send(left)
        return here.recv(), here.recv()
    finally:
        here.close()
        p.join()
