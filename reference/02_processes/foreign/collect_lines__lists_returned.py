# exercise: collect_lines
# label: wrong
# mistake: a list for each worker is returned, not one list

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, lambda line: q.put((number, line)))
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in ps:
        p.start()
    lines = [[] for _ in range(workers)]
    ended = 0
    while ended < workers:
        item = q.get()
        if item is None:
            ended += 1
        else:
            lines[item[0]].append(item[1])
    for p in ps:
        p.join()
    return lines
