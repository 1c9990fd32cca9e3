# exercise: run_workers
# label: right
# style: own queue: deque and Condition, closed flag

import threading
from collections import deque


def run_workers(tasks, workers):
    line = deque()
    cond = threading.Condition()
    closed = False
    values, errors = [], []

    def work():
        while True:
            with cond:
                while not line and not closed:
                    cond.wait()
                if not line:
                    return
                task = line.popleft()
            try:
                v = task()
            except BaseException as e:
                with cond:
                    errors.append(e)
            else:
                with cond:
                    values.append(v)

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for task in tasks:
        with cond:
            line.append(task)
            cond.notify()
    with cond:
        closed = True
        cond.notify_all()
    for t in ts:
        t.join()
    if errors:
        raise errors[0]
    return values
