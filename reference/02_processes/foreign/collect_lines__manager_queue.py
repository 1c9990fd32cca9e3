# exercise: collect_lines
# label: right
# style: a Manager's queue: put is complete when it returns, so join first is allowed

import multiprocessing


def _work(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    with multiprocessing.Manager() as m:
        q = m.Queue()
        ps = []
        for i in range(workers):
            p = multiprocessing.Process(target=_work, args=(task, i, q))
            p.start()
            ps.append(p)
        for p in ps:
            p.join()
        lines = []
        while not q.empty():
            lines.append(q.get())
    return lines
