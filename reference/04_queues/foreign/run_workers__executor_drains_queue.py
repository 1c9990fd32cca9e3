# exercise: run_workers
# label: right
import queue
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from operator import itemgetter


def run_workers(tasks, workers):
    jobs = queue.SimpleQueue()
    for job in enumerate(tasks):
        jobs.put(job)

    def drain():
        rows = []
        while True:
            try:
                index, task = jobs.get_nowait()
            except queue.Empty:
                return rows
            try:
                rows.append((index, task(), None))
            except BaseException as error:
                rows.append((index, None, error))

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(drain) for _ in range(workers)]
    rows = chain.from_iterable(future.result() for future in futures)
    rows = sorted(rows, key=itemgetter(0))
    for _, _, error in rows:
        if error is not None:
            raise error
    return [value for _, value, _ in rows]
