# exercise: run_workers
# label: wrong
# mistake: task_done() is skipped when a task raises, so q.join() never returns
# expect: task-done-skipped

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                results.append(task())
                q.task_done()
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    q.join()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
