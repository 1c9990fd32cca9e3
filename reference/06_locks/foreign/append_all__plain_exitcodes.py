# exercise: append_all
# label: right
# style: beginner, three plain loops, one Lock in args, exit codes (also for SystemExit) looked at after all joins
import multiprocessing
import sys
import traceback


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_one(lock, append, record):
    try:
        with lock:
            append(record)
    except BaseException:
        # even sys.exit(0) inside append is a failure
        traceback.print_exc()
        sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=append_one, args=(lock, append, record))
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    failed = 0
    for process in processes:
        if process.exitcode != 0:
            failed = failed + 1
    if failed > 0:
        raise ChildFailed(str(failed) + " records were not appended")
