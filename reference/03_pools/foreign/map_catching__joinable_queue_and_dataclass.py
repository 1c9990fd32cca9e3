# exercise: map_catching
# label: right
# style: JoinableQueue with task_done and join, outcomes as dataclass objects, workers ended with a sentinel
import multiprocessing
from dataclasses import dataclass
from typing import Any


@dataclass
class Outcome:
    index: int
    entry: Any


def _worker(func, tasks, outcomes):
    while True:
        task = tasks.get()
        if task is None:
            tasks.task_done()
            return
        index, item = task
        try:
            entry = func(item)
        except BaseException as error:
            entry = error
        outcomes.put(Outcome(index, entry))
        tasks.task_done()


def map_catching(func, items, processes=2):
    tasks = multiprocessing.JoinableQueue()
    outcomes = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=_worker, args=(func, tasks, outcomes))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    for task in enumerate(items):
        tasks.put(task)
    for _ in workers:
        tasks.put(None)
    found = [outcomes.get() for _ in range(len(items))]
    tasks.join()
    for worker in workers:
        worker.join()
    tasks.close()
    tasks.join_thread()
    outcomes.close()
    found.sort(key=lambda outcome: outcome.index)
    return [outcome.entry for outcome in found]
