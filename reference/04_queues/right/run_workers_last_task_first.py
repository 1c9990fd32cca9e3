# exercise: run_workers
# style: the_last_task_first
import queue
import threading


def run_workers(tasks, workers):
    pile = queue.LifoQueue()
    for task in tasks:
        pile.put(task)
    values, failures = [], []

    def work():
        while True:
            try:
                task = pile.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except Exception as failure:
                failures.append(failure)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return values
