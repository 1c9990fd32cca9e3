# exercise: collect_lines
# label: wrong
# mistake: stops when nobody is alive at the moment of the test, though lines still lie in the queue

import multiprocessing
import queue


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
    while any(p.is_alive() for p in ps):
        try:
            item = q.get(timeout=0.1)
        except queue.Empty:
            continue
        lines.append(item)
    for p in ps:
        p.join()
    return lines
