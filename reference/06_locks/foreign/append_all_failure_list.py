# exercise: append_all
# label: wrong
# mistake: children report failures in a plain list, which the parent never sees, so ChildFailed is never raised
import multiprocessing


def run_append(lock, append, record, failures):
    lock.acquire()
    try:
        append(record)
    except Exception as error:
        failures.append(error)
    finally:
        lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    failures = []
    processes = []
    for record in records:
        process = multiprocessing.Process(
            target=run_append, args=(lock, append, record, failures)
        )
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if failures:
        raise ChildFailed(f"{len(failures)} records failed")
