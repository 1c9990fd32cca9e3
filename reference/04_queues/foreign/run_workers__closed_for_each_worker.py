# exercise: run_workers
# label: right
import queue
import threading

_JOBS_CLOSED = object()


def _worker(jobs, values, errors):
    while (task := jobs.get()) is not _JOBS_CLOSED:
        try:
            values.put(task())
        except BaseException as error:
            errors.put(error)


def run_workers(tasks, workers):
    jobs, values, errors = queue.Queue(), queue.SimpleQueue(), queue.SimpleQueue()
    for task in tasks:
        jobs.put(task)
    for _ in range(workers):  # close(jobs), as every worker has to see it
        jobs.put(_JOBS_CLOSED)
    threads = [
        threading.Thread(target=_worker, args=(jobs, values, errors))
        for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not errors.empty():
        raise errors.get()  # the first in time
    return [values.get() for _ in range(values.qsize())]
