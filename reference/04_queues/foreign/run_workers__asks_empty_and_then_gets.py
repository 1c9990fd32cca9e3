# exercise: run_workers
# label: wrong
# mistake: returns "when every worker has ended": between empty() and get() another worker takes the last task, and this get waits for ever (almost always with more workers than tasks)
import queue
import threading
import time


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values = []
    errors = []

    def worker():
        while not todo.empty():
            time.sleep(0.005)  # let the others have their turn
            task = todo.get()
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
