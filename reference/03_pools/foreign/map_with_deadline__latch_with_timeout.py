# exercise: map_with_deadline
# label: right
import multiprocessing
import threading


class Outcome:
    """Counts the items that are still missing; one thread waits for none."""

    def __init__(self, count):
        self.condition = threading.Condition()
        self.missing = count
        self.values = [None] * count
        self.errors = [None] * count

    def on_value(self, index):
        def store(value):
            with self.condition:
                self.values[index] = value
                self.missing -= 1
                self.condition.notify_all()

        return store

    def on_error(self, index):
        def store(error):
            with self.condition:
                self.errors[index] = error
                self.missing -= 1
                self.condition.notify_all()

        return store

    def complete(self, seconds):
        with self.condition:
            return self.condition.wait_for(
                lambda: self.missing == 0, timeout=min(seconds, threading.TIMEOUT_MAX)
            )


def map_with_deadline(func, items, seconds, processes=2):
    outcome = Outcome(len(items))
    pool = multiprocessing.Pool(processes)
    try:
        for i in range(len(items)):
            pool.apply_async(
                func,
                (items[i],),
                callback=outcome.on_value(i),
                error_callback=outcome.on_error(i),
            )
        in_time = outcome.complete(seconds)
    finally:
        pool.terminate()
        pool.join()
    if not in_time:
        return None
    for error in outcome.errors:
        if error is not None:
            raise error
    return outcome.values
