# exercise: run_workers
# label: wrong
# mistake: the values are collected by a completion listener that calls future.result(); what that raises inside a done callback is only logged by the executor, so when tasks raise, the call returns the other values as if nothing had happened; breaks ":raises: ... the first exception that a task raised".
import threading
from concurrent.futures import ThreadPoolExecutor


class _ResultListener:
    def __init__(self):
        self._monitor = threading.Lock()
        self.values = []

    def on_completion(self, future):
        value = future.result()  # rethrows what the task threw
        with self._monitor:
            self.values.append(value)


def run_workers(tasks, workers):
    listener = _ResultListener()
    executor = ThreadPoolExecutor(max_workers=workers)
    try:
        for task in tasks:
            executor.submit(task).add_done_callback(listener.on_completion)
    finally:
        executor.shutdown(wait=True)
    return listener.values
