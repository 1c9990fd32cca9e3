# exercise: collect_lines
# label: wrong
# mistake: the child leaves by os._exit, before the queue's thread has written its lines

import multiprocessing
import os


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)
        os._exit(0)


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
    return lines
