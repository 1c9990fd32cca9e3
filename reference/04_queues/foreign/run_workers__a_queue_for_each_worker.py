# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out beforehand to a queue for each worker instead of one for all, so while one task takes long the tasks behind it wait although the other workers are idle

import queue
import threading


class Worker(threading.Thread):
    def __init__(self, values, errors):
        super().__init__()
        self.todo = queue.Queue()
        self.values = values
        self.errors = errors

    def run(self):
        while True:
            task = self.todo.get()
            if task is None:
                break
            try:
                self.values.append(task())
            except BaseException as error:
                self.errors.append(error)


def run_workers(tasks, workers):
    values = []
    errors = []
    team = [Worker(values, errors) for _ in range(workers)]

    # share the work fairly: one for you, one for you, ...
    for i, task in enumerate(tasks):
        team[i % workers].todo.put(task)
    for worker in team:
        worker.todo.put(None)

    for worker in team:
        worker.start()
    for worker in team:
        worker.join()

    if errors:
        raise errors[0]
    return values
