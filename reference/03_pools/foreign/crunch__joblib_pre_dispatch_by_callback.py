# exercise: crunch
# label: right
# style: like joblib's pre_dispatch, one task for each CPU is sent at first, and each callback of apply_async sends the next
import functools
import multiprocessing
import os
import threading


class _Dispatcher:
    def __init__(self, pool, work, items):
        self._pool = pool
        self._work = work
        self._todo = enumerate(items)
        self._lock = threading.Lock()
        self._running = 0
        self._error = None
        self._finished = threading.Event()
        self._results = [None] * len(items)

    def run(self, n_jobs):
        with self._lock:
            for _ in range(n_jobs):
                self._send_next()
            self._settle()
        self._finished.wait()
        if self._error is not None:
            raise self._error
        return self._results

    def _send_next(self):  # the lock is held
        if self._error is not None:
            return
        task = next(self._todo, None)
        if task is None:
            return
        index, item = task
        self._running += 1
        self._pool.apply_async(
            self._work,
            (item,),
            callback=functools.partial(self._succeeded, index),
            error_callback=self._failed,
        )

    def _settle(self):  # the lock is held
        if self._running == 0:
            self._finished.set()

    def _succeeded(self, index, value):
        with self._lock:
            self._results[index] = value
            self._running -= 1
            self._send_next()
            self._settle()

    def _failed(self, error):
        with self._lock:
            if self._error is None:
                self._error = error
            self._running -= 1
            self._settle()


def crunch(work, items):
    n_jobs = max(1, len(os.sched_getaffinity(0)))
    with multiprocessing.Pool(n_jobs) as pool:
        return _Dispatcher(pool, work, items).run(n_jobs)
