# exercise: meanwhile
# label: right
# style: unusual, a generator-based context manager that joins when the block ends
import threading
from contextlib import contextmanager
from types import SimpleNamespace


@contextmanager
def _in_background(task):
    outcome = SimpleNamespace(value=None)
    thread = threading.Thread(target=lambda: setattr(outcome, "value", task()))
    thread.start()
    try:
        yield outcome
    finally:
        thread.join()


def meanwhile(task, foreground):
    with _in_background(task) as outcome:
        front = foreground()
    return outcome.value, front
