# exercise: append_all
# label: wrong
# mistake: "The call returns when all have ended": children send their exception itself through a Queue; one that cannot be pickled is dropped by the feeder thread, and the parent waits for it for ever (append "may raise", whatever it likes)
# misjudged: passed
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _child(lock, outcomes, append, record):
    outcome = None
    try:
        with lock:
            append(record)
    except BaseException as error:
        outcome = error
    outcomes.put(outcome)


def append_all(append, records):
    lock = multiprocessing.Lock()
    outcomes = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_child, args=(lock, outcomes, append, record))
        for record in records
    ]
    for child in children:
        child.start()
    errors = [outcomes.get() for _ in children]
    for child in children:
        child.join()
    for error in errors:
        if error is not None:
            raise ChildFailed(repr(error))
