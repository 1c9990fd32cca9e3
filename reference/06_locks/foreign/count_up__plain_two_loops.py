# exercise: count_up
# label: right
# style: threading by target, with lock per increment
import threading


def _add(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = [threading.Thread(target=_add, args=(counter, times, lock)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
