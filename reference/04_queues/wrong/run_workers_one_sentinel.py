# exercise: run_workers
# expect: one-end-mark-for-all
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values, errors = [], []

    def work():
        while True:
            task = q.get()  # <- here
            if task is None:
                break
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        q.put(task)
    q.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
