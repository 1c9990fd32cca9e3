# exercise: collect_lines
# label: wrong
# mistake: the caller puts the end marks itself right after the start, before the lines have come

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
    for p in ps:
        q.put(None)
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
