# exercise: run_workers
# expect: queue-joined-only
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    values, errors = [], []

    def work():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)
            q.task_done()

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=work)
        t.start()
        threads.append(t)
    q.join()  # <- here
    for _ in range(workers):
        q.put(None)
    if errors:
        raise errors[0]
    return values
