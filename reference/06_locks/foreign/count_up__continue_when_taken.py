# exercise: count_up
# label: wrong
# mistake: the lock is only tried (blocking=False) and when it is taken `continue` goes on to the next round of the `for` loop, so this addition is left out instead of tried again (breaks "In the end the value has grown by workers * times")
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add():
        for _ in range(times):
            if not lock.acquire(blocking=False):
                continue  # somebody else is adding: try again
            try:
                counter.value += 1
            finally:
                lock.release()

    threads = [threading.Thread(target=add) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
