# exercise: run_workers
# label: right
# style: Queue(maxsize=1) fed by the caller while the workers run

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue(maxsize=1)
    values, errors = [], []

    def work():
        for task in iter(q.get, None):
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for task in tasks:
        q.put(task)
    for _ in ts:
        q.put(None)
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
    return values
