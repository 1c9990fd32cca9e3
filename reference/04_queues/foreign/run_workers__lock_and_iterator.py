# exercise: run_workers
# label: right
# style: one iterator with a lock as the queue, sentinel object from next()

import threading


def run_workers(tasks, workers):
    line = iter(list(tasks))
    lock = threading.Lock()
    nothing = object()
    values, errors = [], []

    def take():
        with lock:
            return next(line, nothing)

    def work():
        while (task := take()) is not nothing:
            try:
                v = task()
            except BaseException as e:
                errors.append(e)
            else:
                values.append(v)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
    return values
