# exercise: parallel_map
# label: right
# style: class-based, somebody from Java: a session object with submit and collect
import multiprocessing


class _PoolSession:
    def __init__(self, worker_count):
        self._worker_count = worker_count
        self._pool = None
        self._pending = []

    def __enter__(self):
        self._pool = multiprocessing.Pool(processes=self._worker_count)
        return self

    def __exit__(self, exc_type, exc_value, exc_traceback):
        if exc_type is None:
            self._pool.close()
        else:
            self._pool.terminate()
        self._pool.join()
        return False

    def submit(self, func, argument):
        self._pending.append(self._pool.apply_async(func, (argument,)))

    def collect(self):
        return [handle.get() for handle in self._pending]


def parallel_map(func, items, processes=4):
    with _PoolSession(processes) as session:
        for item in items:
            session.submit(func, item)
        return session.collect()
