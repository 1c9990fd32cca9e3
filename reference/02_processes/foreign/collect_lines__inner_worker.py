# exercise: collect_lines
# label: wrong
# mistake: the worker function is defined inside: it cannot be pickled under spawn and forkserver

import multiprocessing


def collect_lines(task, workers):
    q = multiprocessing.Queue()

    def worker(number):
        try:
            task(number, q.put)
        finally:
            q.put(None)

    ps = [multiprocessing.Process(target=worker, args=(n,)) for n in range(workers)]
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
