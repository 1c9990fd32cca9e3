# exercise: append_all
# label: wrong
# mistake: Semaphore(2) lets two in
import multiprocessing


def run(append, record, sem):
    with sem:
        append(record)


def append_all(append, records):
    sem = multiprocessing.Semaphore(2)
    ps = [multiprocessing.Process(target=run, args=(append, r, sem)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
