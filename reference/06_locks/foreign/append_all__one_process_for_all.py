# exercise: append_all
# label: wrong
# mistake: one child appends all records
import multiprocessing
import sys


def run(append, records):
    bad = 0
    for r in records:
        try:
            append(r)
        except Exception:
            bad = 1
    sys.exit(bad)


def append_all(append, records):
    p = multiprocessing.Process(target=run, args=(append, records))
    p.start()
    p.join()
    if p.exitcode:
        raise ChildFailed
