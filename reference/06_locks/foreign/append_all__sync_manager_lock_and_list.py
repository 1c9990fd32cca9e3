# exercise: append_all
# label: right
# style: a SyncManager, shut down at the end of a with block, serves the lock and the list of the successful ones
import multiprocessing
from multiprocessing.managers import SyncManager


class ChildFailed(Exception):
    """A child process did not do its part."""


def _child(number, record, append, lock, done):
    with lock:
        append(record)
    done.append(number)


def append_all(append, records):
    records = list(records)
    if not records:
        return
    with SyncManager(ctx=multiprocessing.get_context()) as manager:
        lock = manager.Lock()
        done = manager.list()
        children = []
        for number, record in enumerate(records):
            child = multiprocessing.Process(
                target=_child, args=(number, record, append, lock, done)
            )
            child.start()
            children.append(child)
        for child in children:
            child.join()
        missing = set(range(len(records))) - set(done[:])
    if missing:
        raise ChildFailed(f"not appended: {[records[n] for n in sorted(missing)]!r}")
