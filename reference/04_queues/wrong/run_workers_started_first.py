# exercise: run_workers
# expect: empty-taken-for-the-end
import queue
import threading
import time


def run_workers(tasks, workers):
    q = queue.Queue()
    values, errors = [], []

    def work():
        while True:
            try:
                task = q.get_nowait()  # <- here
            except queue.Empty:
                return
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        time.sleep(0.01)  # they come in one by one
        q.put(task)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
