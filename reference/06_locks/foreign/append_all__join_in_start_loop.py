# exercise: append_all
# label: wrong
# mistake: start and join in one loop
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    failed = False
    for r in records:
        p = multiprocessing.Process(target=run, args=(append, r, lock))
        p.start()
        p.join()
        if p.exitcode:
            failed = True
    if failed:
        raise ChildFailed
