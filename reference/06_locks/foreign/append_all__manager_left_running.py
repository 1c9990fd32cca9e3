# exercise: append_all
# label: wrong
# mistake: a Manager kept in a global is never shut down: its process is left
import multiprocessing

manager = None


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    global manager
    manager = multiprocessing.Manager()
    lock = manager.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
