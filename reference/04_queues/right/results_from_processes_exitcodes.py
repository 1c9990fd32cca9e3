# exercise: results_from_processes
# style: exit_codes_and_a_timeout
import multiprocessing
import queue


class Worker(multiprocessing.Process):
    def __init__(self, task, item, q):
        super().__init__()
        self.task, self.item, self.q = task, item, q

    def run(self):
        self.q.put((self.item, self.task(self.item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    waiting = {item: Worker(task, item, q) for item in items}
    for w in waiting.values():
        w.start()
    workers = list(waiting.values())
    results = {}
    while waiting:
        dead = [item for item, w in waiting.items() if w.exitcode is not None]
        try:
            while True:
                item, value = q.get(timeout=0.02)
                results[item] = value
                waiting.pop(item)
        except queue.Empty:
            for item in dead:
                waiting.pop(item, None)
    for w in workers:
        w.join()
    return results
