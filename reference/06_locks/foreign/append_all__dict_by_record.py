# exercise: append_all
# label: wrong
# mistake: the processes are kept in a dict with the record as the key, so of two equal records one is never appended (and a record that is a list or dict cannot be a key): "Call ``append(record)`` once for every record"
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_locked(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    by_record = {
        record: multiprocessing.Process(
            target=_append_locked, args=(lock, append, record)
        )
        for record in records
    }
    for process in by_record.values():
        process.start()
    for process in by_record.values():
        process.join()
    failed = [record for record, process in by_record.items() if process.exitcode]
    if failed:
        raise ChildFailed(f"not appended: {failed!r}")
