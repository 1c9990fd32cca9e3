# exercise: count_up
# label: right
# style: ThreadPoolExecutor, a barrier so that no thread is used twice, a BoundedSemaphore(1) for the update
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    if workers == 0:
        return  # an executor wants at least one

    everybody = threading.Barrier(workers)
    permit = threading.BoundedSemaphore(1)

    def task():
        everybody.wait()
        for _ in range(times):
            with permit:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(task) for _ in range(workers)]
    for future in futures:
        future.result()
