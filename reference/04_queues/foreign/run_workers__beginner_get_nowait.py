# exercise: run_workers
# label: right
# style: beginner, verbose: get_nowait, two lists, no more threads than tasks
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values = []
    errors = []

    def worker():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
            except BaseException as error:
                errors.append(error)
            else:
                values.append(value)

    how_many = min(workers, len(tasks))
    threads = []
    for _ in range(how_many):
        thread = threading.Thread(target=worker)
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(errors) > 0:
        raise errors[0]
    return values
