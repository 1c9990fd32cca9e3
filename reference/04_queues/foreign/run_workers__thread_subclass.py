# exercise: run_workers
# label: right
# style: Thread subclass with own results, time stamped errors

import queue
import threading
import time


class Worker(threading.Thread):
    def __init__(self, tasks):
        super().__init__()
        self.tasks = tasks
        self.results = []
        self.errors = []

    def run(self):
        while True:
            try:
                task = self.tasks.get(block=False)
            except queue.Empty:
                break
            try:
                self.results.append(task())
            except BaseException as e:
                self.errors.append((time.monotonic_ns(), e))


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    crew = [Worker(q) for _ in range(workers)]
    for w in crew:
        w.start()
    for w in crew:
        w.join()
    errors = sorted((e for w in crew for e in w.errors), key=lambda pair: pair[0])
    if errors:
        raise errors[0][1]
    return [value for w in crew for value in w.results]
