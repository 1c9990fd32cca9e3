# exercise: run_workers
# label: right
import queue
import threading


def run_workers(tasks, workers):
    waiting = queue.Queue()
    for task in tasks:
        waiting.put(task)
    # an end mark for each worker; a task can be called, so None is none
    for _ in range(workers):
        waiting.put(None)

    values = []
    errors = []

    def work():
        while True:
            task = waiting.get()
            if task is None:
                break
            try:
                value = task()
                values.append(value)
            except BaseException as error:
                errors.append(error)

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=work)
        thread.start()
        threads.append(thread)

    for thread in threads:
        thread.join()

    if len(errors) > 0:
        raise errors[0]
    return values
