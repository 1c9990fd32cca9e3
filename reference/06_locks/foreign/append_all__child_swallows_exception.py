# exercise: append_all
# label: wrong
# mistake: the child catches and prints the exception, so its exit code is 0
import multiprocessing


def run(append, record, lock):
    try:
        with lock:
            append(record)
    except Exception as e:
        print("error", e)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for p in ps:
        if p.exitcode != 0:
            raise ChildFailed
