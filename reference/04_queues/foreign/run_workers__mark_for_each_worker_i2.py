# exercise: run_workers
# label: right
import queue
import threading

_NO_MORE = object()


class _Worker(threading.Thread):
    def __init__(self, counter):
        super().__init__()
        self.counter = counter
        self.values = []
        self.failures = []

    def run(self):
        while True:
            entry = self.counter.get()
            if entry is _NO_MORE:
                return
            number, task = entry
            try:
                value = task()
            except BaseException as error:
                self.failures.append((number, error))
            else:
                self.values.append(value)


def run_workers(tasks, workers):
    counter = queue.Queue()
    for entry in enumerate(tasks):
        counter.put(entry)
    for _ in range(workers):
        counter.put(_NO_MORE)

    staff = [_Worker(counter) for _ in range(workers)]
    for worker in staff:
        worker.start()
    for worker in staff:
        worker.join()

    failures = {}
    values = []
    for worker in staff:
        failures.update(worker.failures)
        values.extend(worker.values)
    if failures:
        raise failures[min(failures)]
    return values
