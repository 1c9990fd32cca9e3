# exercise: run_workers
# expect: task-done-skipped
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    results = []

    def work():
        while True:
            task = q.get()
            results.append(task())

    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    for task in tasks:
        q.put(task)
    q.join()  # <- here
    return results
