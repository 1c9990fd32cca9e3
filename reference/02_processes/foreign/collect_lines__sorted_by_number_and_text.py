# exercise: collect_lines
# label: wrong
# mistake: sorts the pairs (number, line) at the end, which puts the lines of one worker in alphabetical order

import multiprocessing
import sys
from functools import partial


def _put_numbered(queue, number, line):
    queue.put((number, line))


def _worker(queue, task, number):
    try:
        task(number, partial(_put_numbered, queue, number))
    except Exception as e:
        print(f"worker failed: {e!r}", file=sys.stderr)
    finally:
        queue.put(None)


def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=_worker, args=(queue, task, n)) for n in range(workers)]
    [p.start() for p in ps]
    results = []
    for _ in ps:
        # iter stops at the next None, there is one for each worker
        results.extend(iter(queue.get, None))
    [p.join() for p in ps]
    # group the lines by worker for a nice deterministic output
    return [line for _, line in sorted(results)]
