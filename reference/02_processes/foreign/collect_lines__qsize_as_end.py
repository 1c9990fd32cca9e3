# exercise: collect_lines
# label: wrong
# mistake: takes qsize() lines once

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.close()


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in ps:
        p.start()
    lines = []
    for _ in range(q.qsize()):
        item = q.get()
        lines.append(item)
    for p in ps:
        p.join()
    return lines
