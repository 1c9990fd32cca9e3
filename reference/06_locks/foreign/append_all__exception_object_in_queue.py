# exercise: append_all
# label: wrong
# mistake: the exception object is put into a Queue: one that cannot be pickled is lost in the feeder thread, the exit code is 0
import multiprocessing


def run(append, record, lock, errors):
    try:
        with lock:
            append(record)
    except BaseException as e:
        errors.put(e)


def append_all(append, records):
    lock = multiprocessing.Lock()
    errors = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock, errors)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if not errors.empty():
        raise ChildFailed(repr(errors.get()))
