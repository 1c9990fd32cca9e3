# exercise: append_all
# label: wrong
# mistake: every child makes its own Lock, so nobody waits for anybody; breaks "``append`` must not be called by two processes at the same moment, so they take turns"
import multiprocessing


def safe_append(append, record):
    lock = multiprocessing.Lock()
    with lock:
        append(record)


def append_all(append, records):
    processes = []
    for record in records:
        p = multiprocessing.Process(target=safe_append, args=(append, record))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    failed = False
    for p in processes:
        if p.exitcode != 0:
            failed = True
    if failed:
        raise ChildFailed()
