# exercise: append_all
# label: wrong
# mistake: as soon as one child has failed the others are terminated, so their records are never appended
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def run_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=run_append, args=(lock, append, record))
        for record in records
    ]
    for p in processes:
        p.start()

    for p in processes:
        p.join()
        if p.exitcode != 0:
            # leave no process behind
            for other in processes:
                other.terminate()
            for other in processes:
                other.join()
            raise ChildFailed(f"{p.name} ended with {p.exitcode}")
