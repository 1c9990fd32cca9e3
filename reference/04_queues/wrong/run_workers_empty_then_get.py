# exercise: run_workers
# expect: empty-then-get
# luck: which worker takes the last task
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values, errors = [], []

    def work():
        while not q.empty():
            task = q.get()  # <- here
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
