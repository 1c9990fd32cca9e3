# exercise: append_all
# label: wrong
# mistake: after the first failure the others are terminated
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    failed = False
    for p in ps:
        p.join()
        if p.exitcode != 0:
            failed = True
            for other in ps:
                other.terminate()
    if failed:
        raise ChildFailed
