# exercise: append_all
# label: right
# style: a Value counts the failures, its get_lock() is the lock
import multiprocessing
import sys


def run(append, record, failures):
    with failures.get_lock():
        try:
            append(record)
        except BaseException as error:
            failures.value += 1
            print("append failed:", repr(error), file=sys.stderr)


def append_all(append, records):
    failures = multiprocessing.Value("i", 0)
    ps = [multiprocessing.Process(target=run, args=(append, r, failures)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if failures.value:
        raise ChildFailed(f"{failures.value} of {len(ps)}")
