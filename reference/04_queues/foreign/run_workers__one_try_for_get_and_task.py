# exercise: run_workers
# label: wrong
# mistake: get_nowait and the task stand in one try, so a task that itself raises queue.Empty is taken for the end of the queue: its exception is lost, its worker stops, and with one worker the other tasks never run
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    results = []
    failures = []

    def worker():
        while True:
            try:
                task = todo.get_nowait()
                results.append(task())
            except queue.Empty:
                break
            except BaseException as failure:
                failures.append(failure)

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=worker)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()

    if failures:
        raise failures[0]
    return results
