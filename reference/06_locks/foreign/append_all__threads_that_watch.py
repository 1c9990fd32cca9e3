# exercise: append_all
# label: right
# style: a thread of the parent for each process; a threading.Barrier between start and join
import multiprocessing
import threading


def inner(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    if len(records) == 0:
        return
    lock = multiprocessing.Lock()
    all_started = threading.Barrier(len(records))
    failed = []

    def watch(record):
        p = multiprocessing.Process(target=inner, args=(lock, append, record))
        p.start()
        all_started.wait()
        p.join()
        if p.exitcode != 0:
            failed.append(record)

    watchers = [threading.Thread(target=watch, args=(r,)) for r in records]
    for w in watchers:
        w.start()
    for w in watchers:
        w.join()
    if failed:
        raise ChildFailed(f"{len(failed)} failed")
