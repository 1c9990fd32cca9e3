# exercise: append_all
# label: right
# style: all wait at an Event until the last is started; defensive, closes the process objects
import multiprocessing


def runner(go, lock, append, record):
    go.wait()
    with lock:
        append(record)


def append_all(append, records):
    go = multiprocessing.Event()
    lock = multiprocessing.Lock()
    started = []
    try:
        for record in records:
            p = multiprocessing.Process(target=runner, args=(go, lock, append, record))
            p.start()
            started.append(p)
    finally:
        go.set()
        codes = []
        for p in started:
            p.join()
            codes.append(p.exitcode)
            p.close()
    if any(code != 0 for code in codes):
        raise ChildFailed(f"exit codes: {codes}")
