# exercise: run_workers
# label: wrong
# mistake: besides the `workers` threads the calling thread takes tasks from the queue, too, so workers + 1 tasks are at work at the same time; breaks "Let ``workers`` threads take the tasks from one queue"

import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)

    values = []
    errors = []

    def take_tasks():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                break
            try:
                values.append(task())
            except BaseException as error:
                errors.append(error)

    crew = []
    for _ in range(workers):
        crew.append(threading.Thread(target=take_tasks))
    for thread in crew:
        thread.start()
    # Ann: we only stand around here. Ben: "workers: how many threads": those we start.
    # Ann: so we may help them, we are not one of those.
    take_tasks()
    for thread in crew:
        thread.join()
    if errors:
        raise errors[0]
    return values
