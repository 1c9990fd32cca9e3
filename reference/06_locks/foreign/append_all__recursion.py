# exercise: append_all
# label: right
# style: start, recurse, join on the way back; exit codes come up as a number
import multiprocessing


def one(lock, append, record):
    with lock:
        append(record)


def rest(lock, append, records, i):
    if i == len(records):
        return 0
    p = multiprocessing.Process(target=one, args=(lock, append, records[i]))
    p.start()
    failed = rest(lock, append, records, i + 1)
    p.join()
    return failed + (p.exitcode != 0)


def append_all(append, records):
    if rest(multiprocessing.Lock(), append, records, 0):
        raise ChildFailed
