# exercise: count_up
# expect: acquire-result-ignored
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            lock.acquire(blocking=False)  # <- here
            counter.value += 1
            if lock.locked():
                lock.release()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
