# exercise: append_all
# label: wrong
# mistake: multiprocessing.Lock at the top of the file: made anew under spawn and forkserver
import multiprocessing

LOCK = multiprocessing.Lock()


def run(append, record):
    with LOCK:
        append(record)


def append_all(append, records):
    ps = [multiprocessing.Process(target=run, args=(append, r)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
