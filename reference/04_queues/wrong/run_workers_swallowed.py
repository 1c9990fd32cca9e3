# exercise: run_workers
# expect: swallowed-exception
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
            try:
                values.append(task())
            except Exception:  # <- here
                pass

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
