# exercise: append_all
# label: right
import multiprocessing
import sys
import traceback


def _append(lock, append, record):
    with lock:
        try:
            append(record)
        except BaseException:
            traceback.print_exc()
            sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = {
        index: multiprocessing.Process(target=_append, args=(lock, append, record))
        for index, record in enumerate(records)
    }
    for process in processes.values():
        process.start()
    for process in processes.values():
        process.join()
    failed = [index for index, process in processes.items() if process.exitcode != 0]
    if failed:
        raise ChildFailed(f"append failed for the records at {failed}")
