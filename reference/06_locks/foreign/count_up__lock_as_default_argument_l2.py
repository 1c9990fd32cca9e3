# exercise: count_up
# label: right
# style: terse, an inner function whose default argument is the lock: made once per call, when def runs
import threading


def count_up(counter, times, workers):
    def add(lock=threading.Lock()):
        for _ in range(times):
            with lock:
                counter.value += 1

    threads = [threading.Thread(target=add) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
