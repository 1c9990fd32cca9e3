# exercise: run_workers
# label: right
# style: the pattern of the queue documentation, daemon threads that go on waiting, and q.join() with task_done in finally
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
            except BaseException as error:
                errors.append(error)
            finally:
                q.task_done()

    # first all the tasks, then the workers
    for task in tasks:
        q.put(task)
    for _ in range(workers):
        threading.Thread(target=worker, daemon=True).start()

    # block until all tasks are done
    q.join()

    if errors:
        raise errors[0]
    return values
