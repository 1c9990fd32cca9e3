# exercise: collect_lines
# label: wrong
# mistake: all pipes are made before the first fork, and read one after another: later children hold the sending ends of the earlier ones, so with long lines EOF never comes

import multiprocessing


def _run(task, number, conn):
    task(number, conn.send)
    conn.close()


def collect_lines(task, workers):
    ctx = multiprocessing.get_context("fork")
    pipes = [ctx.Pipe(duplex=False) for _ in range(workers)]
    ps = [ctx.Process(target=_run, args=(task, n, pipes[n][1])) for n in range(workers)]
    for p in ps:
        p.start()
    for r, w in pipes:
        w.close()
    lines = []
    for r, w in pipes:
        try:
            while True:
                lines.append(r.recv())
        except EOFError:
            pass
    for p in ps:
        p.join()
    return lines
