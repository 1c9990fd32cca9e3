# exercise: gather
# label: wrong
# mistake: a completion listener keeps the failure that happened first in time, and that one is raised; if a later task fails before an earlier one, the wrong exception comes out; breaks "raises the exception of the first one in the order of tasks that raised".
import threading
from concurrent.futures import ThreadPoolExecutor


class _FailureListener:
    def __init__(self):
        self._monitor = threading.Lock()
        self.first_failure = None

    def on_completion(self, future):
        error = future.exception()
        if error is not None:
            with self._monitor:
                if self.first_failure is None:
                    self.first_failure = error


def gather(tasks):
    listener = _FailureListener()
    executor = ThreadPoolExecutor(max_workers=max(1, len(tasks)))
    futures = []
    try:
        for task in tasks:
            future = executor.submit(task)
            future.add_done_callback(listener.on_completion)
            futures.append(future)
    finally:
        executor.shutdown(wait=True)
    if listener.first_failure is not None:
        raise listener.first_failure
    return [future.result() for future in futures]
