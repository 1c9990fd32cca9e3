# exercise: count_up
# style: futures and a semaphore
import threading
from concurrent.futures import ThreadPoolExecutor, wait


def count_up(counter, times, workers):
    free = threading.Semaphore()

    def work():
        for _ in range(times):
            with free:
                counter.value += 1

    if workers == 0:
        return
    with ThreadPoolExecutor(max_workers=workers) as pool:
        wait([pool.submit(work) for _ in range(workers)])
