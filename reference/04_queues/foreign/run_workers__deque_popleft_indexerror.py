# exercise: run_workers
# label: right
# style: deque.popleft until IndexError

import collections
import threading


def run_workers(tasks, workers):
    todo = collections.deque(tasks)
    values = []
    first = []
    guard = threading.Lock()

    def work():
        while True:
            try:
                task = todo.popleft()
            except IndexError:
                return
            try:
                value = task()
            except BaseException as e:
                with guard:
                    if not first:
                        first.append(e)
            else:
                with guard:
                    values.append(value)

    ts = []
    for _ in range(min(workers, len(tasks))):
        ts.append(threading.Thread(target=work))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if first:
        raise first[0]
    return values
