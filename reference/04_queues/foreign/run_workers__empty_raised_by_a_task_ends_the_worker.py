# exercise: run_workers
# label: wrong
# mistake: "a task that raises stops neither its worker nor anybody else": a task that raises queue.Empty ends its worker, and its exception is lost
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
                values.append(task())
            except queue.Empty:
                return
            except BaseException as error:
                errors.append(error)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
