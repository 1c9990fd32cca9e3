# exercise: append_all
# label: right
import multiprocessing
import sys
import traceback


def _append_alone(lock, append, record):
    with lock:
        try:
            append(record)
        except BaseException:
            traceback.print_exc()
            sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_append_alone, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    failed = [n for n, process in enumerate(processes) if process.exitcode != 0]
    if failed:
        raise ChildFailed(f"not appended: the records at {failed}")
