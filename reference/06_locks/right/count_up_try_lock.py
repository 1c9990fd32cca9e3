# exercise: count_up
# style: a lock that is tried
import threading
import time


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        left = times
        while left:
            if lock.acquire(blocking=False):
                counter.value += 1
                lock.release()
                left -= 1
            else:
                time.sleep(0.001)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
