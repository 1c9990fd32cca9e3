# exercise: run_workers
# label: right
# style: Go by Example: a jobs channel, closed by one mark for each worker, and a results channel from which the caller receives exactly len(tasks) outcomes
import threading
from itertools import chain, repeat
from queue import SimpleQueue

CLOSED = None


def worker(jobs, results):
    while (job := jobs.get()) is not CLOSED:
        try:
            outcome = job(), None
        except BaseException as err:
            outcome = None, err
        results.put(outcome)


def run_workers(tasks, workers):
    jobs, results = SimpleQueue(), SimpleQueue()
    goroutines = [
        threading.Thread(target=worker, args=(jobs, results)) for _ in range(workers)
    ]
    for goroutine in goroutines:
        goroutine.start()
    for job in chain(tasks, repeat(CLOSED, workers)):
        jobs.put(job)

    outcomes = [results.get() for _ in tasks]
    for goroutine in goroutines:
        goroutine.join()

    for _, err in outcomes:
        if err is not None:
            raise err
    return [value for value, _ in outcomes]
