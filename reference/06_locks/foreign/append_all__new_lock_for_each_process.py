# exercise: append_all
# label: wrong
# mistake: makes a new Lock in the loop for each process, so nobody keeps anybody out and two processes append at the same moment
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process did not do its part."""


def write(lock, append, record):
    with lock:
        append(record)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    jobs = []
    for record in records:
        job = multiprocessing.Process(
            target=write, args=(multiprocessing.Lock(), append, record)
        )
        jobs.append(job)

    for job in jobs:
        job.start()
    for job in jobs:
        job.join()

    if [job for job in jobs if job.exitcode != 0]:
        raise ChildFailed("a record was not appended")
