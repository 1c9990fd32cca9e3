# exercise: collect_lines
# label: right
# style: one managed list for each worker, joined in order of numbers

import multiprocessing


def _work(task, number, mine):
    task(number, lambda line: mine.append(line))


def collect_lines(task, workers):
    if workers == 0:
        return []
    with multiprocessing.Manager() as m:
        lists = {n: m.list() for n in range(workers)}
        ps = [multiprocessing.Process(target=_work, args=(task, n, lists[n])) for n in lists]
        [p.start() for p in ps]
        [p.join() for p in ps]
        return [line for n in sorted(lists) for line in lists[n]]
