# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out beforehand into one queue per worker; a worker is idle while the tasks behind a long one wait

import queue
import threading


def run_workers(tasks, workers):
    queues = [queue.Queue() for _ in range(workers)]
    # round robin, so that everybody has the same amount of work
    for i, task in enumerate(tasks):
        queues[i % workers].put(task)

    lock = threading.Lock()
    values = []
    errors = []

    def work(q):
        while not q.empty():
            task = q.get()
            try:
                value = task()
                with lock:
                    values.append(value)
            except BaseException as e:
                with lock:
                    errors.append(e)

    threads = [threading.Thread(target=work, args=(q,)) for q in queues]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
