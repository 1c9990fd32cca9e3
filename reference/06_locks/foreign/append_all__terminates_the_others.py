# exercise: append_all
# label: wrong
# mistake: fail fast: when one child has failed, those still waiting are terminated, and their records are not appended

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def run_append(lock, append, record):
    """Append a single record while holding the lock."""
    with lock:
        append(record)


def append_all(append, records):
    """Append all records, each in its own process."""
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=run_append, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()

    failed = None
    for process in processes:
        process.join()
        if process.exitcode != 0 and failed is None:
            failed = process
            # Clean up: make sure that no process is left behind
            for other in processes:
                if other.is_alive():
                    other.terminate()

    if failed is not None:
        raise ChildFailed(f"{failed.name} exited with code {failed.exitcode}")
