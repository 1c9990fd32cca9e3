# exercise: collect_lines
# label: wrong
# mistake: range(1, workers): one worker too few, number 0 never runs

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put)
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(1, workers)]
    for p in ps:
        p.start()
    lines = []
    ended = 0
    while ended < len(ps):
        item = q.get()
        if item is None:
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    return lines
