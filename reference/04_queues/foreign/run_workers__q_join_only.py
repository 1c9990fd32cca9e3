# exercise: run_workers
# label: right
# style: q.join() waits for the tasks, not for the threads, which wait in get for ever (daemon)

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
            task = q.get()
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)
            finally:
                q.task_done()

    threads = [threading.Thread(target=work, daemon=True) for _ in range(workers)]
    for t in threads:
        t.start()
    q.join()
    if errors:
        raise errors[0]
    return results
