# exercise: append_all
# label: wrong
# mistake: threads in place of processes
import threading


def append_all(append, records):
    lock = threading.Lock()
    failed = []

    def run(r):
        with lock:
            try:
                append(r)
            except BaseException:
                failed.append(r)

    ts = [threading.Thread(target=run, args=(r,)) for r in records]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if failed:
        raise ChildFailed
