# exercise: run_workers
# label: right

import queue
import threading


def run_workers(tasks, workers):
    orders, values, errors = (queue.SimpleQueue() for _ in range(3))
    for task in tasks:
        orders.put(task)

    def work():
        while True:
            try:
                task = orders.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
            except BaseException as error:
                errors.put(error)
            else:
                values.put(value)

    team = [threading.Thread(target=work) for _ in range(workers)]
    for thread in team:
        thread.start()
    for thread in team:
        thread.join()
    if not errors.empty():
        raise errors.get()
    return [values.get() for _ in range(values.qsize())]
