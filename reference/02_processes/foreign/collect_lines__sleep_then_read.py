# exercise: collect_lines
# label: wrong
# mistake: sleeps one second instead of waiting for an end, then empties the queue

import multiprocessing
import queue
import time


def _run(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_run, args=(task, n, q)) for n in range(workers)]
    for p in ps:
        p.start()
    time.sleep(1)
    lines = []
    try:
        while True:
            lines.append(q.get_nowait())
    except queue.Empty:
        pass
    for p in ps:
        p.join()
    return lines
