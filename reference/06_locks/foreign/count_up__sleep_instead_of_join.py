# exercise: count_up
# label: wrong
# mistake: time.sleep(0.5) in place of the joins
import threading
import time


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    for _ in range(workers):
        threading.Thread(target=work).start()
    time.sleep(0.5)
