# exercise: append_all
# label: wrong
# mistake: two processes at a time are started and joined
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    done = []
    for i in range(0, len(records), 2):
        ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records[i : i + 2]]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        done += ps
    if any(p.exitcode for p in done):
        raise ChildFailed
