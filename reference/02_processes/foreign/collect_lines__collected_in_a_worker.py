# exercise: collect_lines
# label: wrong
# mistake: one collecting process fills a list of its own; the caller returns its empty one

import multiprocessing


def _run(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)


def _collect(q, workers, lines):
    for _ in range(workers):
        lines.extend(iter(q.get, None))


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    lines = []
    ps = [multiprocessing.Process(target=_run, args=(task, n, q)) for n in range(workers)]
    ps.append(multiprocessing.Process(target=_collect, args=(q, workers, lines)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return lines
