# exercise: parallel_map
# label: wrong
# mistake: own processes: join inside the start loop, one at a time
import multiprocessing


def _one(func, item, conn):
    try:
        conn.send((func(item), None))
    except Exception as e:
        conn.send((None, e))
    conn.close()


def parallel_map(func, items, processes=4):
    results = []
    for item in items:
        here, there = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=_one, args=(func, item, there))
        p.start()
        value, error = here.recv()
        p.join()
        if error is not None:
            raise error
        results.append(value)
    return results
