# exercise: results_from_processes
# label: right
# style: a Pipe for each process instead of the queue

import multiprocessing


def _child(task, item, conn):
    conn.send((item, task(item)))


def results_from_processes(task, items):
    kids = []
    for item in items:
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_child, args=(task, item, w))
        p.start()
        w.close()
        kids.append((p, r))
    results = {}
    for p, r in kids:
        try:
            item, value = r.recv()
            results[item] = value
        except EOFError:
            pass
        r.close()
        p.join()
    return results
