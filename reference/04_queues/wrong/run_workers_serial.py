# exercise: run_workers
# expect: no-threads
import queue


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values = []
    while not q.empty():
        values.append(q.get()())  # <- here
    return values
