# exercise: collect_lines
# label: wrong
# mistake: one get for each worker: only as many lines as there are workers

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
    lines = []
    for p in ps:
        lines.append(q.get())
    for p in ps:
        p.join()
    return lines
