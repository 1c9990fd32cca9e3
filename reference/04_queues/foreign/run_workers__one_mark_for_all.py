# exercise: run_workers
# label: wrong
# mistake: one end mark as in task 1, which ends one worker only; with two or more the others wait in get() and join() never returns; breaks "put an end mark for *each* worker" and "the values of the tasks, in any order, when every worker has ended"
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    q.put(None)

    results = []
    errors = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                results.append(task())
            except BaseException as e:
                errors.append(e)

    threads = []
    for i in range(workers):
        t = threading.Thread(target=worker)
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
