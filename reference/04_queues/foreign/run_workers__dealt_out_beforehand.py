# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out round robin before the workers start, so each worker has a fixed share: behind a long task the rest of that share waits although the other workers have nothing to do. Breaks "take the tasks from one queue" and "As long as there are enough tasks, all workers are busy at the same time."

import threading


class _Worker(threading.Thread):
    """Works off its share of the tasks."""

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.values = []
        self.errors = []

    def run(self):
        for task in self.share:
            try:
                self.values.append(task())
            except Exception as error:
                self.errors.append(error)


def run_workers(tasks, workers):
    team = [_Worker(tasks[first::workers]) for first in range(workers)]
    for worker in team:
        worker.start()
    for worker in team:
        worker.join()
    for worker in team:
        if worker.errors:
            raise worker.errors[0]
    return [value for worker in team for value in worker.values]
