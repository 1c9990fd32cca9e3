# exercise: count_up
# label: wrong
# mistake: optimistic update without a lock, validation and write are not one atomic step
import threading
import time


def _compare_and_set(counter, expected, new):
    if counter.value != expected:
        return False
    counter.value = new
    return True


def _work(counter, times):
    for _ in range(times):
        while True:
            seen = counter.value
            if _compare_and_set(counter, seen, seen + 1):
                break
            time.sleep(0.001)


def count_up(counter, times, workers):
    threads = [
        threading.Thread(target=_work, args=(counter, times)) for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
