# exercise: ask_each
# label: right
# style: start method forkserver, answers by map
# needs: a picklable task
import multiprocessing


def child(task, conn):
    conn.send(task(conn.recv()))


def start(ctx, task, value):
    here, there = ctx.Pipe()
    p = ctx.Process(target=child, args=(task, there))
    p.start()
    there.close()
    here.send(value)
    return p, here


def finish(pair):
    p, here = pair
    try:
        answer = here.recv()
    except EOFError:
        answer = None
    here.close()
    p.join()
    return answer


def ask_each(task, values):
    ctx = multiprocessing.get_context("forkserver")
    pairs = [start(ctx, task, v) for v in values]
    return list(map(finish, pairs))
