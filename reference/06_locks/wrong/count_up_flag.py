# exercise: count_up
# expect: flag-for-lock
import threading
import time


def count_up(counter, times, workers):
    busy = False

    def work():
        nonlocal busy
        for _ in range(times):
            while busy:  # <- here
                time.sleep(0.001)
            busy = True
            counter.value += 1
            busy = False

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
