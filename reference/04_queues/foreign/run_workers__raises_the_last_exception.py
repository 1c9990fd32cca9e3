# exercise: run_workers
# label: wrong
# mistake: raises "the first exception that a task raised": each exception overwrites the one before, so the last one is raised
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    for _ in range(workers):
        todo.put(None)
    values = []
    failure = None

    def worker():
        nonlocal failure
        while (task := todo.get()) is not None:
            try:
                values.append(task())
            except BaseException as error:
                failure = error

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failure is not None:
        raise failure
    return values
