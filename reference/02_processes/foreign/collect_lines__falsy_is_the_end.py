# exercise: collect_lines
# label: wrong
# mistake: `if not item` takes an empty line for the end mark

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
    ended = 0
    while ended < workers:
        item = q.get()
        if not item:
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    return lines
