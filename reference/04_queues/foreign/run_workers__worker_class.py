# exercise: run_workers
# label: right

import queue
import threading


class _Worker(threading.Thread):
    def __init__(self, todo, values, errors):
        super().__init__()
        self.todo = todo
        self.values = values
        self.errors = errors

    def run(self):
        while True:
            try:
                task = self.todo.get_nowait()  # Ann: ask and take in one step
            except queue.Empty:
                return
            # Ben: a try of its own: a task may raise queue.Empty, too
            try:
                value = task()
            except BaseException as error:
                self.errors.append(error)
            else:
                self.values.append(value)


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for task in tasks:
        todo.put(task)  # all in before anybody starts

    values = []
    errors = []
    crew = []
    for _ in range(workers):
        crew.append(_Worker(todo, values, errors))
    for worker in crew:
        worker.start()
    for worker in crew:
        worker.join()

    if errors:
        raise errors[0]  # the first in time
    return values
