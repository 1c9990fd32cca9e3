# exercise: append_all
# label: wrong
# mistake: acquire, append, release without with or finally: when append raises, the lock stays taken
# expect: exception-passes-release
import multiprocessing


def run(append, record, lock):
    lock.acquire()
    append(record)
    lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
