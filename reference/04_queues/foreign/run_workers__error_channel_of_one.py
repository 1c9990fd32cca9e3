# exercise: run_workers
# label: wrong
# mistake: the channel of errors has room for one, as only the first is wanted (make(chan error, 1)), and nobody receives before all workers are joined: the second task that raises makes its worker wait in put forever and the call never returns; breaks "A task that raises stops neither its worker nor another one".
import queue
import threading


def run_workers(tasks, workers):
    jobs = queue.Queue()
    values = queue.Queue()
    errs = queue.Queue(maxsize=1)
    for task in tasks:
        jobs.put(task)

    def worker():
        while True:
            try:
                task = jobs.get_nowait()
            except queue.Empty:
                return
            try:
                values.put(task())
            except Exception as err:
                errs.put(err)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not errs.empty():
        raise errs.get()
    return list(values.queue)
