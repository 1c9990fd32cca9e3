# exercise: collect_lines
# label: wrong
# mistake: get(timeout=1) raising Empty is the end: a worker that takes its time loses its lines

import multiprocessing
import queue


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
        try:
            item = q.get(timeout=1)
        except queue.Empty:
            break
        if item is None:
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    return lines
