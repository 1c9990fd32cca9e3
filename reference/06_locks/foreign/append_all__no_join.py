# exercise: append_all
# label: wrong
# mistake: no join; exitcode is None and counts as failed or not
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        if p.exitcode:
            raise ChildFailed
