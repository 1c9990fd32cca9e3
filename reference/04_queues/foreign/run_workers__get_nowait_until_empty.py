# exercise: run_workers
# label: right
# style: plain threads with a closure: the queue is full before the first worker starts, and get_nowait is alone in its try
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values = []
    errors = []

    def work():
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

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
