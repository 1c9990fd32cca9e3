# exercise: run_workers
# label: right
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    lock = threading.Lock()
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
                with lock:
                    errors.append(error)
            else:
                with lock:
                    values.append(value)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if len(errors) > 0:
        raise errors[0]
    return values
