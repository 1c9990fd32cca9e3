# exercise: converse
# label: right
# style: start method spawn, so that the child has no copy at all
# needs: a picklable task
import multiprocessing as mp


def server(conn, task):
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        conn.close()


def converse(task, values):
    ctx = mp.get_context("spawn")
    here, there = ctx.Pipe()
    p = ctx.Process(target=server, args=(there, task))
    p.start()
    there.close()
    out = []
    for v in values:
        here.send(v)
        out.append(here.recv())
    here.close()
    p.join()
    return out
