# exercise: run_workers
# label: wrong
# mistake: joins only the first worker
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for pair in enumerate(tasks):
        todo.put(pair)
    values = [None] * len(tasks)
    errors = {}

    def work():
        while True:
            try:
                number, task = todo.get_nowait()
            except queue.Empty:
                return
            try:
                values[number] = task()
            except BaseException as error:
                errors[number] = error

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    threads[0].join()
    if errors:
        raise errors[min(errors)]
    return values
