# exercise: append_all
# label: right
import multiprocessing
import sys
import traceback


def _append_one(lock, append, record):
    try:
        with lock:
            append(record)
    except BaseException:  # also a sys.exit(0) in append is a failure
        traceback.print_exc()
        sys.exit(1)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        p = multiprocessing.Process(target=_append_one, args=(lock, append, record))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    failed = 0
    for p in processes:
        if p.exitcode != 0:
            failed += 1
    if failed > 0:
        raise ChildFailed(f"{failed} of {len(processes)} failed")
