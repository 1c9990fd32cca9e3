# exercise: gather
# label: right
# style: results come through a Queue as (index, kind, value) and are put in place

import queue
import threading


def gather(tasks):
    q = queue.Queue()

    def worker(index, task):
        try:
            q.put((index, "ok", task()))
        except BaseException as e:
            q.put((index, "err", e))

    threads = [threading.Thread(target=worker, args=p) for p in enumerate(tasks)]
    for t in threads:
        t.start()
    rows = [q.get() for _ in threads]
    for t in threads:
        t.join()
    rows.sort(key=lambda row: row[0])
    for _, kind, value in rows:
        if kind == "err":
            raise value
    return [value for _, _, value in rows]
