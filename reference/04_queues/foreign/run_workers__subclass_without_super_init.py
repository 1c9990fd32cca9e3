# exercise: run_workers
# label: wrong
# mistake: Thread subclass whose __init__ does not call super().__init__(): RuntimeError at start
# expect: super-init-missing

import queue
import threading

class Worker(threading.Thread):
    def __init__(self, q, results, errors):
        self.q, self.results, self.errors = q, results, errors

    def run(self):
        while True:
            try:
                task = self.q.get_nowait()
            except queue.Empty:
                return
            try:
                self.results.append(task())
            except Exception as e:
                self.errors.append(e)

def run_workers(tasks, workers):
    q, results, errors = queue.Queue(), [], []
    for t in tasks:
        q.put(t)
    ws = [Worker(q, results, errors) for _ in range(workers)]
    for w in ws: w.start()
    for w in ws: w.join()
    if errors:
        raise errors[0]
    return results
