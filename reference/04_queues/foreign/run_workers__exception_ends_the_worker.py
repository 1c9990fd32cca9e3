# exercise: run_workers
# label: wrong
# mistake: nothing catches the exception of a task, so its worker dies, the tasks that it would have taken may never run, and the caller gets no exception: "A task that raises stops neither its worker nor another one."
import queue
import threading


def worker(q, results):
    while True:
        try:
            task = q.get_nowait()
        except queue.Empty:
            break
        results.append(task())


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    threads = []
    for i in range(workers):
        t = threading.Thread(target=worker, args=(q, results))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    return results
