# exercise: count_up
# label: wrong
# mistake: ThreadPoolExecutor(max_workers=0) raises ValueError when there are no workers (and an idle thread may do the part of two workers)

import threading
from concurrent.futures import ThreadPoolExecutor, wait


def count_up(counter, times, workers):
    """Increment the counter concurrently using a thread pool."""
    lock = threading.Lock()

    def increment() -> None:
        for _ in range(times):
            with lock:
                counter.value += 1

    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(increment) for _ in range(workers)]
        wait(futures)
