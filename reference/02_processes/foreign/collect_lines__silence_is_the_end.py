# exercise: collect_lines
# label: wrong
# mistake: one second without a line counts as the end of all; lines of slow workers are lost

import multiprocessing
import queue as queue_module


def _process_main(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    if workers <= 0:
        return []
    q = multiprocessing.Queue()
    procs = [multiprocessing.Process(target=_process_main, args=(task, n, q)) for n in range(workers)]
    for proc in procs:
        proc.start()
    lines = []
    while True:
        try:
            lines.append(q.get(timeout=1))
        except queue_module.Empty:
            break
    for proc in procs:
        proc.join()
    return lines
