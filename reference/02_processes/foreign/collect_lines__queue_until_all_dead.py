# exercise: collect_lines
# label: right
# style: gets with a timeout until nobody is alive, then takes the rest

import multiprocessing
from queue import Empty


def _work(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_work, args=(task, i, q)) for i in range(workers)]
    for p in ps:
        p.start()
    lines = []
    while True:
        all_dead = not any(p.is_alive() for p in ps)
        try:
            while True:
                lines.append(q.get(timeout=0.1))
        except Empty:
            if all_dead:
                break
    for p in ps:
        p.join()
    return lines
