# exercise: count_up
# label: right
# style: ThreadPoolExecutor, with a barrier so that each task has a thread of its own
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    if workers < 1:
        return
    lock = threading.Lock()
    everybody_is_here = threading.Barrier(workers)

    def task():
        everybody_is_here.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(task) for _ in range(workers)]
    for future in futures:
        future.result()
