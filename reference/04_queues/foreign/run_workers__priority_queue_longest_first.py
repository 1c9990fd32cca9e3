# exercise: run_workers
# label: right
# style: PriorityQueue with numbers as the one queue

import queue
import threading


def run_workers(tasks, workers):
    q = queue.PriorityQueue()
    for n, task in enumerate(tasks):
        q.put((n, task))
    for n in range(workers):
        q.put((len(tasks) + n, None))
    values, errors = {}, []

    def work():
        while True:
            n, task = q.get()
            if task is None:
                return
            try:
                values[n] = task()
            except BaseException as e:
                errors.append(e)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
    return [values[n] for n in sorted(values)]
