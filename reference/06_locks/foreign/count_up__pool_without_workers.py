# exercise: count_up
# label: wrong
# mistake: for workers=0 the Barrier or ThreadPoolExecutor raises ValueError; breaks "workers: how many threads; may be 0." and "raises: nothing."
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    lock = threading.Lock()
    start_line = threading.Barrier(workers)  # so that nobody does the work of two

    def add():
        start_line.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = [pool.submit(add) for _ in range(workers)]
    for future in futures:
        future.result()
