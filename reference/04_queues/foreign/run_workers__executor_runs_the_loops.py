# exercise: run_workers
# label: right
# style: ThreadPoolExecutor whose jobs are the worker loops over one SimpleQueue, generator and itertools.chain

from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from queue import Empty, SimpleQueue


def _left_in(q):
    while True:
        try:
            yield q.get_nowait()
        except Empty:
            return


def _work_off(q, errors):
    done = []
    for task in _left_in(q):
        try:
            done.append(task())
        except BaseException as e:
            errors.append(e)
    return done


def run_workers(tasks, workers):
    q, errors = SimpleQueue(), []
    for task in tasks:
        q.put(task)
    with ThreadPoolExecutor(workers) as pool:
        loops = [pool.submit(_work_off, q, errors) for _ in range(workers)]
    if errors:
        raise errors[0]
    return list(chain.from_iterable(f.result() for f in loops))
