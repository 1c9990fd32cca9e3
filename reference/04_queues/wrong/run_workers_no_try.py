# exercise: run_workers
# expect: worker-ends-with-its-task
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
            values.append(task())  # <- here

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
