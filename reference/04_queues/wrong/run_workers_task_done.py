# exercise: run_workers
# expect: task-done-skipped
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values, errors = [], []

    def work():
        while True:
            task = q.get()
            try:
                values.append(task())
                q.task_done()
            except Exception as e:
                errors.append(e)

    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    for task in tasks:
        q.put(task)
    q.join()  # <- here
    if errors:
        raise errors[0]
    return values
