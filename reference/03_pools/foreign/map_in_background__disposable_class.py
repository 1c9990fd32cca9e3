# exercise: map_in_background
# label: right
# style: someone from C#; a disposable job object with start, result and dispose in a finally

import multiprocessing


class BackgroundJob:
    def __init__(self, processes):
        self._pool = multiprocessing.Pool(processes)
        self._task = None

    def start(self, func, items):
        self._task = self._pool.map_async(func, items)

    def result(self):
        return self._task.get()

    def dispose(self):
        self._pool.terminate()
        self._pool.join()


def map_in_background(func, items, foreground, processes=2):
    job = BackgroundJob(processes)
    try:
        job.start(func, items)
        value = foreground()
        results = job.result()
    finally:
        job.dispose()
    return results, value
