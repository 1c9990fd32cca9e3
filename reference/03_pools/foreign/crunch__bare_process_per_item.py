# exercise: crunch
# label: wrong
# mistake: an own Process for each item, all started at once
import multiprocessing


def _one(work, item, conn):
    try:
        conn.send((work(item), None))
    except Exception as e:
        conn.send((None, e))


def crunch(work, items):
    running = []
    for item in items:
        r, w = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=_one, args=(work, item, w))
        p.start()
        running.append((p, r))
    answers = [r.recv() for p, r in running]
    for p, r in running:
        p.join()
    for value, error in answers:
        if error is not None:
            raise error
    return [value for value, error in answers]
