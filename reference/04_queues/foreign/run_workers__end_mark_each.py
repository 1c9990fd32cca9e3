# exercise: run_workers
# label: right
# style: one None for each worker

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    done = queue.Queue()
    failed = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                value = task()
            except BaseException as e:
                failed.append(e)
            else:
                done.put(value)

    crew = []
    for i in range(workers):
        t = threading.Thread(target=worker, name=f"worker {i + 1}")
        t.start()
        crew.append(t)
    for task in tasks:
        q.put(task)
    for t in crew:
        q.put(None)
    for t in crew:
        t.join()
    if failed:
        raise failed[0]
    return [done.get() for _ in range(done.qsize())]
