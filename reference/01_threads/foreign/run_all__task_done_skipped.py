# exercise: run_all
# label: wrong
# mistake: queue.task_done() is skipped when the task raises: q.join() hangs

import queue
import threading


def run_all(tasks):
    q = queue.Queue()
    for task in tasks:
        q.put(task)

    def worker():
        task = q.get()
        task()
        q.task_done()

    threads = [threading.Thread(target=worker) for _ in tasks]
    for t in threads:
        t.start()
    q.join()
    for t in threads:
        t.join()
