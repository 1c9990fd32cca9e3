# exercise: count_up
# expect: no-threads
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()
    for _ in range(workers):
        for _ in range(times):
            with lock:
                counter.value += 1  # <- here
