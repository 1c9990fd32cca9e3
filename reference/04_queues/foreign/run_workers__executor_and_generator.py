# exercise: run_workers
# label: right
# style: functional, every pool thread drains the one queue through a generator, outcomes are triples sorted by the place in the list
import contextlib
import queue
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from operator import itemgetter


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for numbered in enumerate(tasks):
        todo.put(numbered)

    def taken():
        with contextlib.suppress(queue.Empty):
            while True:
                yield todo.get_nowait()

    def attempt(number, task):
        try:
            return number, task(), None
        except BaseException as error:
            return number, None, error

    def work(_):
        return [attempt(number, task) for number, task in taken()]

    with ThreadPoolExecutor(max_workers=workers) as pool:
        shares = list(pool.map(work, range(workers)))

    outcomes = sorted(chain.from_iterable(shares), key=itemgetter(0))
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [value for _, value, _ in outcomes]
