# exercise: count_up
# label: right
import threading
from itertools import repeat


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in repeat(None, times):
            with lock:
                counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
