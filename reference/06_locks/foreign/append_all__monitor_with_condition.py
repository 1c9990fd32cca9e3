# exercise: append_all
# label: right
# style: monitor, a turnstile class (context manager) made of multiprocessing.Condition and a shared flag
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class Turnstile:
    """Lets one process in at a time."""

    def __init__(self):
        self.changed = multiprocessing.Condition()
        self.occupied = multiprocessing.Value("b", 0, lock=False)

    def __enter__(self):
        with self.changed:
            while self.occupied.value:
                self.changed.wait()
            self.occupied.value = 1
        return self

    def __exit__(self, *exc_info):
        with self.changed:
            self.occupied.value = 0
            self.changed.notify()


def _child(turnstile, trouble, append, record):
    with turnstile:
        try:
            append(record)
        except BaseException:
            trouble.value = 1
            raise


def append_all(append, records):
    turnstile = Turnstile()
    trouble = multiprocessing.Value("b", 0, lock=False)
    children = [
        multiprocessing.Process(target=_child, args=(turnstile, trouble, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    if trouble.value or any(child.exitcode for child in children):
        raise ChildFailed("append raised in at least one process")
