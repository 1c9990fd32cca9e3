# exercise: run_workers
# label: right
# style: Go programmer, a closable channel for the tasks, one for the outcomes, and a WaitGroup
import queue
import threading


class Chan:
    _CLOSED = object()

    def __init__(self):
        self._q = queue.Queue()

    def send(self, value):
        self._q.put(value)

    def close(self):
        self._q.put(self._CLOSED)

    def __iter__(self):
        while True:
            value = self._q.get()
            if value is self._CLOSED:
                self._q.put(self._CLOSED)
                return
            yield value


class WaitGroup:
    def __init__(self):
        self._threads = []

    def go(self, func, *args):
        thread = threading.Thread(target=func, args=args)
        self._threads.append(thread)
        thread.start()

    def wait(self):
        for thread in self._threads:
            thread.join()


def _call(task):
    try:
        return task(), None
    except BaseException as err:
        return None, err


def _work(jobs, outcomes):
    for job in jobs:
        outcomes.send(_call(job))


def run_workers(tasks, workers):
    jobs, outcomes, wg = Chan(), Chan(), WaitGroup()
    for _ in range(workers):
        wg.go(_work, jobs, outcomes)
    for task in tasks:
        jobs.send(task)
    jobs.close()
    wg.wait()
    outcomes.close()

    values = []
    first_err = None
    for value, err in outcomes:
        if err is None:
            values.append(value)
        elif first_err is None:
            first_err = err
    if first_err is not None:
        raise first_err
    return values
