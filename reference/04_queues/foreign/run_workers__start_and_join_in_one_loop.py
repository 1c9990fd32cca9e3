# exercise: run_workers
# label: wrong
# mistake: each worker is joined right after its start, so the first one does all the tasks alone: "As long as there are enough tasks, all workers are busy at the same time."
import queue
import threading


class Worker(threading.Thread):
    def __init__(self, q, values, errors):
        threading.Thread.__init__(self)
        self.q = q
        self.values = values
        self.errors = errors

    def run(self):
        while True:
            task = self.q.get()
            if task is None:
                break
            try:
                self.values.append(task())
            except BaseException as e:
                self.errors.append(e)


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for _ in range(workers):
        q.put(None)

    values = []
    errors = []
    for _ in range(workers):
        w = Worker(q, values, errors)
        w.start()
        w.join()

    if errors:
        raise errors[0]
    return values
