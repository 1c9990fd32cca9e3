# exercise: collect_lines
# label: right
# style: each worker collects its lines and sends them all at its end, in a finally

import multiprocessing


def _worker(task, number, q):
    mine = []
    try:
        task(number, mine.append)
    finally:
        q.put(mine)


def collect_lines(task, workers):
    q = multiprocessing.SimpleQueue()
    procs = [multiprocessing.Process(target=_worker, args=(task, n, q)) for n in range(workers)]
    for p in procs:
        p.start()
    lines = []
    for _ in procs:
        lines.extend(q.get())
    for p in procs:
        p.join()
    return lines
