# exercise: run_workers
# label: wrong
# mistake: task_done() is not called when a task raises, so q.join() never returns
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                return
            try:
                values.append(task())
                q.task_done()
            except BaseException as e:
                errors.append(e)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker)
        threads.append(t)
        t.start()
    for task in tasks:
        q.put(task)
    q.join()
    for _ in threads:
        q.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
