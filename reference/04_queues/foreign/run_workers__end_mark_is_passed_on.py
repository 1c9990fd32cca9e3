# exercise: run_workers
# label: right
# style: one end mark that each worker puts back for the next, outcomes come through a second queue and are sorted by position

import queue
import threading
from functools import partial


def _worker(todo, outcomes):
    while True:
        entry = todo.get()
        if entry is None:
            todo.put(None)  # the next worker wants to see it, too
            break
        position, task = entry
        value, error = None, None
        try:
            value = task()
        except BaseException as e:
            error = e
        outcomes.put((position, value, error))


def run_workers(tasks, workers):
    todo = queue.Queue()
    outcomes = queue.Queue()
    threads = [
        threading.Thread(target=partial(_worker, todo, outcomes))
        for _ in range(workers)
    ]
    # the workers may begin while the tasks are put: the end mark comes last
    for t in threads:
        t.start()
    count = 0
    for position, task in enumerate(tasks):
        todo.put((position, task))
        count += 1
    todo.put(None)
    for t in threads:
        t.join()

    collected = sorted((outcomes.get() for _ in range(count)), key=lambda o: o[0])
    values = []
    for _, value, error in collected:
        if error is not None:
            raise error
        values.append(value)
    return values
