# exercise: collect_lines
# label: wrong
# mistake: all workers are joined before the queue is read: deadlock with long lines

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
    for p in ps:
        p.join()
    lines = []
    ended = 0
    while ended < workers:
        item = q.get()
        if item is None:
            ended += 1
        else:
            lines.append(item)
    return lines
