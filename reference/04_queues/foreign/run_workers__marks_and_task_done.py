# exercise: run_workers
# label: right
import contextlib
import queue
import threading

_END = object()


def run_workers(tasks, workers):
    jobs = queue.Queue()
    values, failures = [], []

    def work():
        while (task := jobs.get()) is not _END:
            try:
                values.append(task())
            except BaseException as error:
                failures.append(error)
            finally:
                jobs.task_done()

    for task in tasks:
        jobs.put(task)
    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            thread = threading.Thread(target=work, daemon=False)
            thread.start()
            stack.callback(thread.join)
        jobs.join()
        for _ in range(workers):
            jobs.put(_END)
    if failures:
        raise failures[0]
    return values
