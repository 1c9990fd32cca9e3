# exercise: run_workers
# expect: left-at-work
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values = []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            values.append(task())

    for _ in range(workers):
        threading.Thread(target=work).start()  # <- here
    return values
