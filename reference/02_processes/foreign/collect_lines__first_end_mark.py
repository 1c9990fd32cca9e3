# exercise: collect_lines
# label: wrong
# mistake: stops at the first end mark, so lines of the others are lost (and join may block)

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
    while workers:
        item = q.get()
        if item is None:
            break
        lines.append(item)
    for p in ps:
        p.join()
    return lines
