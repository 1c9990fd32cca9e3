# exercise: collect_lines
# label: wrong
# mistake: threads in place of processes

import queue
import threading


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = queue.Queue()
    ps = [threading.Thread(target=_worker, args=(task, n, q)) for n in range(workers)]
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
