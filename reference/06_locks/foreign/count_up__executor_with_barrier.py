# exercise: count_up
# label: right
# style: ThreadPoolExecutor, a barrier makes sure that every task has a thread of its own
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times: int, workers: int) -> None:
    if workers == 0:
        return
    lock = threading.Lock()
    barrier = threading.Barrier(workers)

    def task():
        barrier.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(task) for _ in range(workers)]
        for future in futures:
            future.result()
