# exercise: results_from_processes
# label: right
# style: subclass of Process with run

import multiprocessing
import queue


class Worker(multiprocessing.Process):
    def __init__(self, task, item, answers):
        super().__init__()
        self.task = task
        self.item = item
        self.answers = answers

    def run(self):
        self.answers.put((self.item, self.task(self.item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    workers = [Worker(task, item, answers) for item in items]
    for w in workers:
        w.start()
    results = {}
    somebody = True
    while somebody:
        somebody = any(w.exitcode is None for w in workers)
        try:
            while True:
                item, value = answers.get(timeout=0.02)
                results[item] = value
        except queue.Empty:
            pass
    for w in workers:
        w.join()
        w.close()
    return results
