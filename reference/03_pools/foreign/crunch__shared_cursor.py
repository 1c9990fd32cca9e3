# exercise: crunch
# label: right
# style: someone from Rust; hand-made workers take the next index from a shared counter and send (index, outcome) back

import multiprocessing
import os
import pickle


def _worker(payload, cursor, outbox):
    work, items = pickle.loads(payload)
    while True:
        with cursor.get_lock():
            index = cursor.value
            cursor.value = index + 1
        if index >= len(items):
            return
        try:
            message = index, True, work(items[index])
        except BaseException as error:
            message = index, False, error
        outbox.put(message)


def crunch(work, items):
    items = list(items)
    results = [None] * len(items)
    payload = pickle.dumps((work, items))
    cursor = multiprocessing.Value("L", 0)
    outbox = multiprocessing.SimpleQueue()
    workers = []
    try:
        for _ in range(min(len(os.sched_getaffinity(0)), len(items))):
            worker = multiprocessing.Process(
                target=_worker, args=(payload, cursor, outbox), daemon=True
            )
            worker.start()
            workers.append(worker)
        for _ in items:
            index, fine, value = outbox.get()
            if not fine:
                raise value
            results[index] = value
        return results
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        outbox.close()
