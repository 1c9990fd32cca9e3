# exercise: run_workers
# label: wrong
# mistake: when the first exception is seen, shutdown(cancel_futures=True): waiting tasks never run

from concurrent.futures import ThreadPoolExecutor, as_completed

def run_workers(tasks, workers):
    ex = ThreadPoolExecutor(max_workers=workers)
    futures = [ex.submit(task) for task in tasks]
    try:
        return [f.result() for f in as_completed(futures)]
    finally:
        ex.shutdown(wait=True, cancel_futures=True)
