# exercise: append_all
# label: right
# style: minimal, comprehensions, a BoundedSemaphore(1) in the place of the lock
import multiprocessing as mp


class ChildFailed(Exception):
    pass


def _alone(turn, append, record):
    with turn:
        append(record)


def append_all(append, records):
    turn = mp.BoundedSemaphore(1)
    crew = [mp.Process(target=_alone, args=(turn, append, r)) for r in records]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
    if any(p.exitcode for p in crew):
        raise ChildFailed
