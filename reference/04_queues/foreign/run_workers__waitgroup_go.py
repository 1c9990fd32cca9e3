# exercise: run_workers
# label: right
# style: in the manner of Go, channels, a WaitGroup made of a Condition, closed channel as nil marks, threads joined as well

import queue
import threading


class WaitGroup:
    def __init__(self):
        self._n = 0
        self._cond = threading.Condition()

    def add(self, n):
        with self._cond:
            self._n += n

    def done(self):
        with self._cond:
            self._n -= 1
            if self._n == 0:
                self._cond.notify_all()

    def wait(self):
        with self._cond:
            self._cond.wait_for(lambda: self._n == 0)


def _go(func, *args):
    thread = threading.Thread(target=func, args=args)
    thread.start()
    return thread


def _call(task):
    try:
        return task(), None
    except BaseException as err:
        return None, err


def run_workers(tasks, workers):
    jobs = queue.Queue()
    results = queue.SimpleQueue()
    wg = WaitGroup()

    def worker():
        try:
            for task in iter_channel(jobs):
                results.put(_call(task))
        finally:
            wg.done()

    def iter_channel(channel):
        while True:
            box = channel.get()
            if not box:
                return
            yield box[0]

    for task in tasks:
        jobs.put((task,))
    for _ in range(workers):
        jobs.put(())  # close(jobs)

    wg.add(workers)
    goroutines = [_go(worker) for _ in range(workers)]
    wg.wait()
    for g in goroutines:
        g.join()

    values, first = [], None
    while not results.empty():
        value, err = results.get()
        if err is None:
            values.append(value)
        elif first is None:
            first = err
    if first is not None:
        raise first
    return values
