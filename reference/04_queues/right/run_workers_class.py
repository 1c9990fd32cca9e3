# exercise: run_workers
# style: worker_class_that_hands_the_sentinel_on
import queue
import threading


class Worker(threading.Thread):
    def __init__(self, tasks, values, errors):
        threading.Thread.__init__(self)
        self.tasks = tasks
        self.values = values
        self.errors = errors

    def run(self):
        while (task := self.tasks.get()) is not None:
            try:
                self.values.append(task())
            except Exception as error:
                self.errors.append(error)
        self.tasks.put(None)


def run_workers(tasks, workers):
    line = queue.Queue()
    for task in [*tasks, None]:
        line.put(task)
    values, errors = [], []
    team = [Worker(line, values, errors) for _ in range(workers)]
    for worker in team:
        worker.start()
    for worker in team:
        worker.join()
    if errors:
        raise errors.pop(0)
    return values
