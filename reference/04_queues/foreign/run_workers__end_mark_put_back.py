# exercise: run_workers
# label: right
# style: one end mark that every worker puts back

import queue
import threading

END = object()


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    q.put(END)
    values, errors = [], []

    def work():
        while True:
            task = q.get()
            if task is END:
                q.put(END)
                return
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    [t.start() for t in ts]
    [t.join() for t in ts]
    if errors:
        raise errors[0]
    return values
