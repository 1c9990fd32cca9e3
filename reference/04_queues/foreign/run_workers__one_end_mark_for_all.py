# exercise: run_workers
# label: wrong
# mistake: only one end mark is put for all workers; it ends one of them, and with two or more workers the others wait in get for ever, and the call with them.
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    q.put(None)  # the end

    values = []
    errors = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                break
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
