# exercise: run_workers
# label: wrong
# mistake: after the first exception an event tells all workers to stop, so the remaining tasks never run

import queue
import threading


def run_workers(tasks, workers):
    work = queue.Queue()
    for task in tasks:
        work.put(task)
    stop = threading.Event()
    results: list = []
    first_error: list = []

    def worker() -> None:
        while not stop.is_set():
            try:
                task = work.get_nowait()
            except queue.Empty:
                break
            try:
                results.append(task())
            except BaseException as exc:
                first_error.append(exc)
                stop.set()  # signal the other workers to shut down gracefully
            finally:
                work.task_done()

    pool = [threading.Thread(target=worker, name=f"worker-{i}") for i in range(workers)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()
    if first_error:
        raise first_error[0]
    return results
