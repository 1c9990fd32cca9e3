# exercise: crunch
# label: wrong
# mistake: when work raises, the exception leaves the call before the own workers get their stop signs, and they wait at the queue forever; breaks "No process is alive when the call is over."
import multiprocessing
import os

STOP = "STOP"


def _loop(work, tasks, results):
    while True:
        task = tasks.get()
        if task == STOP:
            return
        index, item = task
        try:
            results.put((index, None, work(item)))
        except Exception as error:
            results.put((index, error, None))


def crunch(work, items):
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    team = [
        multiprocessing.Process(target=_loop, args=(work, tasks, results), daemon=True)
        for _ in range(len(os.sched_getaffinity(0)))
    ]
    for process in team:
        process.start()
    for index, item in enumerate(items):
        tasks.put((index, item))

    answers = [None] * len(items)
    for _ in range(len(items)):
        index, error, value = results.get()
        if error is not None:
            raise error
        answers[index] = value

    for _ in team:
        tasks.put(STOP)
    for process in team:
        process.join()
    return answers
