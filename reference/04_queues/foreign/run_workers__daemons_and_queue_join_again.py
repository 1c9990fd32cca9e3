# exercise: run_workers
# label: right
# style: the pattern of the queue docs: daemon workers that wait for ever, task_done in finally, and q.join(); with logging
import logging
import queue
import threading

logging.getLogger(__name__).addHandler(logging.NullHandler())
log = logging.getLogger(__name__)


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    failures = []

    def worker(number):
        while True:
            task = q.get()
            try:
                values.append(task())
                log.debug("worker %d has done a task", number)
            except BaseException as e:
                log.debug("worker %d: %s", number, type(e).__name__)
                failures.append(e)
            finally:
                q.task_done()

    for number in range(workers):
        threading.Thread(target=worker, args=(number,), daemon=True).start()

    for task in tasks:
        q.put(task)
    q.join()

    if failures:
        raise failures[0]
    return values
