# exercise: append_all
# label: wrong
# mistake: a failed append is tried again like a database transaction, so it is called three times; breaks "Call ``append(record)`` once for every record"
import multiprocessing

MAX_ATTEMPTS = 3


def _run_transaction(lock, append, record):
    attempt = 0
    while True:
        attempt += 1
        with lock:
            try:
                append(record)
                return
            except Exception:
                if attempt == MAX_ATTEMPTS:
                    raise


def append_all(append, records):
    lock = multiprocessing.Lock()
    workers = [
        multiprocessing.Process(target=_run_transaction, args=(lock, append, record))
        for record in records
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode != 0 for worker in workers):
        raise ChildFailed(f"gave up after {MAX_ATTEMPTS} attempts")
