# exercise: run_workers
# label: right
# style: as in the documentation of queue, with logging: daemon threads, task_done in finally, q.join(); the daemons are left waiting, which is allowed

import logging
import queue
import threading

log = logging.getLogger("workers")


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []

    def worker():
        while True:
            task = q.get()
            try:
                values.append(task())
            except BaseException as error:
                log.warning("a task has failed: %r", error)
                errors.append(error)
            finally:
                q.task_done()

    for number in range(workers):
        threading.Thread(target=worker, daemon=True, name=f"worker-{number}").start()

    for task in tasks:
        q.put(task)

    q.join()  # until task_done() has been called for every task
    log.info("%d tasks done, %d failed", len(values), len(errors))

    if errors:
        raise errors[0]
    return values
