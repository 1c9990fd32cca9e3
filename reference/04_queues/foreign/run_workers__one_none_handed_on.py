# exercise: run_workers
# label: right
# style: student; one None for all, which each worker puts back for the next one; a Thread subclass with lists of the caller
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
                self.q.put(None)  # the next worker wants to see it too
                break
            try:
                self.values.append(task())
            except BaseException as e:
                self.errors.append(e)


def run_workers(tasks, workers):
    q = queue.Queue()
    values, errors = [], []
    crew = [Worker(q, values, errors) for _ in range(workers)]
    for w in crew:
        w.start()
    for task in tasks:
        q.put(task)
    q.put(None)
    for w in crew:
        w.join()
    if errors:
        raise errors[0]
    return values
