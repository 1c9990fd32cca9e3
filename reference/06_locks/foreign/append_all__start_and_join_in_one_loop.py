# exercise: append_all
# label: wrong
# mistake: start() and join() stand in the same loop, so each process is waited for before the next one is started
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def write_record(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    exit_codes = []
    for record in records:
        p = multiprocessing.Process(target=write_record, args=(lock, append, record))
        p.start()
        p.join()
        exit_codes.append(p.exitcode)

    for code in exit_codes:
        if code != 0:
            raise ChildFailed("a record was not appended")
