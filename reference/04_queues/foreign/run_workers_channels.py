# exercise: run_workers
# label: right
# style: Go programmer, a channel of jobs and a channel of (index, ok, value) reports
import queue
import threading
from operator import itemgetter


def _routine(todo, done):
    while (job := todo.get()) is not None:
        i, task = job
        try:
            report = i, True, task()
        except BaseException as exc:
            report = i, False, exc
        done.put(report)


def run_workers(tasks, workers):
    todo, done = queue.Queue(), queue.Queue()
    total = len(tasks)
    for job in enumerate(tasks):
        todo.put(job)
    for _ in range(workers):
        todo.put(None)
    crew = [threading.Thread(target=_routine, args=(todo, done)) for _ in range(workers)]
    for t in crew:
        t.start()
    reports = [done.get() for _ in range(total)]
    for t in crew:
        t.join()
    reports.sort(key=itemgetter(0))
    for _, ok, value in reports:
        if not ok:
            raise value
    return [value for _, _, value in reports]
