# exercise: append_all
# label: wrong
# mistake: the target is a nested function: cannot be pickled under spawn and forkserver
import multiprocessing


def append_all(append, records):
    lock = multiprocessing.Lock()

    def run(record):
        with lock:
            append(record)

    ps = [multiprocessing.Process(target=run, args=(r,)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
