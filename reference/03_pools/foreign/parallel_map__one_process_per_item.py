# exercise: parallel_map
# label: wrong
# mistake: starts one process for every item at once and ignores the limit given by processes

from multiprocessing import Pipe, Process


def _child(conn, func, item):
    try:
        conn.send((func(item), None))
    except Exception as e:
        conn.send((None, e))
    finally:
        conn.close()


def parallel_map(func, items, processes=4):
    jobs = []
    for item in items:
        receiver, sender = Pipe(duplex=False)
        p = Process(target=_child, args=(sender, func, item))
        p.start()
        sender.close()
        jobs.append((p, receiver))

    results, first_error = [], None
    for p, receiver in jobs:
        result, error = receiver.recv()
        p.join()
        results.append(result)
        if error is not None and first_error is None:
            first_error = error
    if first_error is not None:
        raise first_error
    return results
