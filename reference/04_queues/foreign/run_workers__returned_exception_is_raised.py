# exercise: run_workers
# label: wrong
# mistake: returns "the values of the tasks": a task that returns an exception object (and raises nothing) makes the call raise it
# misjudged: passed
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for task in tasks:
        todo.put(task)
    results = []

    def worker():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                break
            try:
                results.append(task())
            except BaseException as exc:
                results.append(exc)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return results
