# exercise: map_in_background
# label: wrong
# mistake: the foreground runs in a forked process, its value comes back by a pipe
import multiprocessing


def _front(foreground, conn):
    try:
        conn.send((foreground(), None))
    except Exception as e:
        conn.send((None, e))


def map_in_background(func, items, foreground, processes=2):
    ctx = multiprocessing.get_context("fork")
    r, w = ctx.Pipe(False)
    p = ctx.Process(target=_front, args=(foreground, w))
    p.start()
    try:
        with ctx.Pool(processes) as pool:
            results = pool.map(func, items)
        value, error = r.recv()
    finally:
        p.join()
    if error:
        raise error
    return results, value
