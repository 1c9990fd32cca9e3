# exercise: collect_lines
# label: right
# style: a generator over the queue, iter with a number as the end

import multiprocessing
import sys


def _worker(number, task, q):
    try:
        task(number, lambda line: q.put(("line", line)))
    except BaseException as e:
        print("worker", number, "failed:", e, file=sys.stderr)
    q.put(("end", ""))


def read(q, ends):
    while ends:
        kind, text = q.get()
        if kind == "end":
            ends -= 1
        else:
            yield text


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(n, task, q)) for n in range(workers)]
    for p in ps:
        p.start()
    lines = list(read(q, workers))
    for p in ps:
        p.join()
    return lines
