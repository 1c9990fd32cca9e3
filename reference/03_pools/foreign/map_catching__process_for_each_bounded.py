# exercise: map_catching
# label: right
# style: a process for each item, bounded by a semaphore that is acquired before the start
import multiprocessing
import threading


def _single(func, item, conn):
    try:
        entry = func(item)
    except Exception as e:
        entry = e
    conn.send(entry)
    conn.close()


def map_catching(func, items, processes=2):
    free = threading.Semaphore(processes)
    results = [None] * len(items)

    def attend(i, p, conn):
        results[i] = conn.recv()
        p.join()
        free.release()

    watchers = []
    for i, item in enumerate(items):
        free.acquire()
        receiver, sender = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_single, args=(func, item, sender))
        p.start()
        sender.close()
        t = threading.Thread(target=attend, args=(i, p, receiver))
        t.start()
        watchers.append(t)
    for t in watchers:
        t.join()
    return results
