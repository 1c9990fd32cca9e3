# exercise: run_workers
# label: right
# style: as in the documentation of queue, daemon workers for ever in a loop, task_done in finally, and q.join()

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []

    def worker():
        while True:
            task = q.get()
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)
            finally:
                q.task_done()

    for task in tasks:
        q.put(task)

    # Turn on the worker threads.
    for _ in range(workers):
        threading.Thread(target=worker, daemon=True).start()

    # Block until all tasks are done.
    q.join()

    if errors:
        raise errors[0]
    return values
