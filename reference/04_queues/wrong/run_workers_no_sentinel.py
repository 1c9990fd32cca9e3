# exercise: run_workers
# expect: no-end-mark
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values = []

    def work():
        while True:
            task = q.get()  # <- here
            values.append(task())

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
