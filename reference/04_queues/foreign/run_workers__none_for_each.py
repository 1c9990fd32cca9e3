# exercise: run_workers
# label: right
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in [*tasks, *[None] * workers]:
        todo.put(task)
    values, errors = [], []

    def work():
        while (task := todo.get()) is not None:
            try:
                values.append(task())
            except BaseException as error:
                errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
