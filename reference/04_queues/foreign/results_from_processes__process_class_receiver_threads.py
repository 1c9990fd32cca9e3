# exercise: results_from_processes
# label: right
# style: a Java person's subclass of Process with run(), each with its own pipe; when all are started a pool of threads receives
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


class Errand(multiprocessing.Process):
    def __init__(self, job, item):
        super().__init__()
        self.job = job
        self.item = item
        self.reader, self.writer = multiprocessing.Pipe(duplex=False)

    def start(self):
        super().start()
        self.writer.close()

    def run(self):
        self.reader.close()
        with self.writer:
            self.writer.send(self.job(self.item))

    def receive(self):
        """Return a list with the value, or an empty one when the process died."""
        with self.reader:
            try:
                return [self.reader.recv()]
            except Exception:
                return []


def results_from_processes(task, items):
    errands = []
    for item in items:
        errand = Errand(task, item)
        errand.start()
        errands.append(errand)
    if not errands:
        return {}

    with ThreadPoolExecutor(max_workers=len(errands)) as pool:
        received = list(pool.map(Errand.receive, errands))
    for errand in errands:
        errand.join()

    return {
        errand.item: value for errand, found in zip(errands, received) for value in found
    }
