# exercise: collect_lines
# label: wrong
# mistake: raises RuntimeError when a worker ended with another code than 0

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in ps:
        p.start()
    lines = []
    ended = 0
    while ended < workers:
        item = q.get()
        if item is None:
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise RuntimeError("a worker failed")
    return lines
