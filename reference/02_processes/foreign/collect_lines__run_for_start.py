# exercise: collect_lines
# label: wrong
# mistake: run() in place of start(): all workers run in the calling process; join then asserts

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
        p.run()
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
