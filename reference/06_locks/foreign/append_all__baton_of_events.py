# exercise: append_all
# label: right
# style: a baton: each child waits for its own Event and sets that of the next one in finally

import itertools
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def leg(mine, following, append, record):
    """Wait for the baton, run, hand the baton on, whatever happens."""
    mine.wait()
    try:
        append(record)
    finally:
        following.set()


def append_all(append, records):
    batons = [multiprocessing.Event() for _ in range(len(records) + 1)]
    runners = [
        multiprocessing.Process(target=leg, args=(mine, following, append, record))
        for (mine, following), record in zip(itertools.pairwise(batons), records)
    ]
    for runner in runners:
        runner.start()
    batons[0].set()  # ready, steady, go
    for runner in runners:
        runner.join()
    if bad := [r.name for r in runners if r.exitcode]:
        raise ChildFailed(", ".join(bad))
