# exercise: run_workers
# expect: worker-joined-at-once
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values, errors = [], []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    for _ in range(workers):
        t = threading.Thread(target=work)
        t.start()
        t.join()  # <- here
    if errors:
        raise errors[0]
    return values
