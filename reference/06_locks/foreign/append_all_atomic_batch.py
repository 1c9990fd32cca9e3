# exercise: append_all
# label: wrong
# mistake: treats the batch as one transaction, after the first failure the other records are skipped
import multiprocessing


def _append_in_batch(append, record, lock, aborted):
    with lock:
        if aborted.is_set():
            return
        try:
            append(record)
        except BaseException:
            aborted.set()
            raise


def append_all(append, records):
    lock = multiprocessing.Lock()
    aborted = multiprocessing.Event()
    processes = []
    for record in records:
        process = multiprocessing.Process(
            target=_append_in_batch, args=(append, record, lock, aborted)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    if aborted.is_set() or any(process.exitcode for process in processes):
        raise ChildFailed("the batch has failed")
