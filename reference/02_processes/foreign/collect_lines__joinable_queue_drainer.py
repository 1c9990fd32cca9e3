# exercise: collect_lines
# label: right
# style: JoinableQueue, a draining thread, the end put by the parent after all joins

import multiprocessing
import threading


def _work(task, number, q):
    task(number, q.put)


def _drain(q, lines):
    while True:
        item = q.get()
        if item is None:
            break
        lines.append(item)


def collect_lines(task, workers):
    q = multiprocessing.JoinableQueue()
    lines = []
    t = threading.Thread(target=_drain, args=(q, lines))
    ps = [multiprocessing.Process(target=_work, args=(task, i, q)) for i in range(workers)]
    for p in ps:
        p.start()
    t.start()
    for p in ps:
        p.join()
    q.put(None)  # all children have flushed, so this is the last one
    t.join()
    return lines
