# exercise: collect_lines
# label: wrong
# mistake: lambda in the making loop: n is looked up when the child runs, after the loop, so all workers get the last number

import multiprocessing


def collect_lines(task, workers):
    ctx = multiprocessing.get_context("fork")
    q = ctx.Queue()
    ps = []
    for n in range(workers):
        ps.append(ctx.Process(target=lambda: (task(n, q.put), q.put(None))))
    for p in ps:
        p.start()
    lines = []
    for _ in ps:
        lines.extend(iter(q.get, None))
    for p in ps:
        p.join()
    return lines
