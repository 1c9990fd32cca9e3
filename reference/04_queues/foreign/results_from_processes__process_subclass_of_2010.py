# exercise: results_from_processes
# label: right
# style: code of 2010: subclass of Process with run(), who is alive is asked before the queue is emptied
import multiprocessing

try:
    import Queue as queue
except ImportError:
    import queue


class Worker(multiprocessing.Process):
    def __init__(self, task, item, outbox):
        multiprocessing.Process.__init__(self)
        self.task = task
        self.item = item
        self.outbox = outbox

    def run(self):
        self.outbox.put((self.item, self.task(self.item)))


def results_from_processes(task, items):
    outbox = multiprocessing.Queue()
    workers = []
    for item in items:
        worker = Worker(task, item, outbox)
        worker.start()
        workers.append(worker)
    results = {}
    while True:
        alive = [w for w in workers if w.is_alive()]
        try:
            while True:
                item, value = outbox.get(True, 0.05)
                results[item] = value
        except queue.Empty:
            pass
        if not alive:
            break
    for worker in workers:
        worker.join()
    return results
