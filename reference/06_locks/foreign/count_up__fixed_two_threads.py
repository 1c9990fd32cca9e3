# exercise: count_up
# label: wrong
# mistake: a pool of two threads, however many workers are asked for
import threading
from concurrent.futures import ThreadPoolExecutor


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=2) as executor:
        for _ in range(workers):
            executor.submit(work)
