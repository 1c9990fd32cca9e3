# exercise: run_workers
# label: wrong
# mistake: "raises ... the first exception that a task raised": one variable is overwritten by each failing task, so with two or more failures a later exception is raised
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    results = []
    error = None

    def work():
        nonlocal error
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                break
            try:
                results.append(task())
            except Exception as e:
                error = e  # raise it later in main

    threads = []
    for i in range(workers):
        t = threading.Thread(target=work, name=f"worker-{i}")
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    if error:
        raise error
    return results
