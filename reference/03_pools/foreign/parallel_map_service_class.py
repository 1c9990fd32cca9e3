# exercise: parallel_map
# label: right
# style: class-based ExecutorService look-alike around multiprocessing.Pool
import multiprocessing


class FixedProcessService:
    """A small ExecutorService: submit, invoke_all, shutdown, shutdown_now."""

    def __init__(self, size):
        self._pool = multiprocessing.Pool(processes=size)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            self.shutdown()
        else:
            self.shutdown_now()
        return False

    def submit(self, task, argument):
        return self._pool.apply_async(task, args=(argument,))

    def invoke_all(self, task, arguments):
        return [self.submit(task, argument) for argument in arguments]

    def shutdown(self):
        self._pool.close()
        self._pool.join()

    def shutdown_now(self):
        self._pool.terminate()
        self._pool.join()


def parallel_map(func, items, processes=4):
    if len(items) == 0:
        return []
    with FixedProcessService(min(processes, len(items))) as service:
        futures = service.invoke_all(func, items)
        return [future.get() for future in futures]
