# exercise: ask_each
# label: right
# style: start method spawn
# needs: a picklable task
from multiprocessing import get_context


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    ctx = get_context("spawn")
    team = []
    for v in values:
        here, there = ctx.Pipe()
        p = ctx.Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(v)
        team.append((p, here))
    out = []
    for p, here in team:
        try:
            out.append(here.recv())
        except EOFError:
            out.append(None)
        finally:
            here.close()
    for p, here in team:
        p.join()
    return out
