# exercise: append_all
# label: wrong
# mistake: threading.Lock at the top of the file: a copy in each process
# expect: thread-lock-for-processes
import multiprocessing
import threading

lock = threading.Lock()


def run(append, record):
    with lock:
        append(record)


def append_all(append, records):
    ps = [multiprocessing.Process(target=run, args=(append, r)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
