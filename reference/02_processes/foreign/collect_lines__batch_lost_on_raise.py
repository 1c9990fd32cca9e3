# exercise: collect_lines
# label: wrong
# mistake: the lines are sent in one list after the task, so a worker that raises loses what it had emitted

import multiprocessing


def _worker(task, number, q):
    mine = []
    try:
        task(number, mine.append)
        for line in mine:
            q.put(line)
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
        if item is None:
            ended += 1
        else:
            lines.append(item)
    for p in ps:
        p.join()
    return lines
