# exercise: collect_lines
# label: wrong
# mistake: a queue of ten places and put_nowait: Full raises in the task when the caller is slow

import multiprocessing


def _worker(task, number, q):
    try:
        task(number, q.put_nowait)
    finally:
        q.put(None)


def collect_lines(task, workers):
    q = multiprocessing.Queue(10)
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
