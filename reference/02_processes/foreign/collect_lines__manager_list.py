# exercise: collect_lines
# label: right
# style: a Manager's list is appended to, join, copy

import multiprocessing


def _work(task, number, shared):
    task(number, shared.append)


def collect_lines(task, workers):
    with multiprocessing.Manager() as manager:
        shared = manager.list()
        ps = [
            multiprocessing.Process(target=_work, args=(task, n, shared)) for n in range(workers)
        ]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        return list(shared)
