# exercise: run_workers
# label: right
# style: q.join() with task_done in finally, then end marks and joins

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    results, errors = [], []
    lock = threading.Lock()

    def worker():
        while True:
            task = q.get()
            try:
                if task is None:
                    return
                r = task()
                with lock:
                    results.append(r)
            except BaseException as e:
                with lock:
                    errors.append(e)
            finally:
                q.task_done()

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker)
        t.daemon = True
        t.start()
        threads.append(t)
    for task in tasks:
        q.put(task)
    q.join()
    for _ in threads:
        q.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
