# exercise: count_up
# label: right
import queue
import threading


def _count_with_token(counter, times, mutex):
    for _ in range(times):
        token = mutex.get()  # <-mutex
        try:
            counter.value += 1
        finally:
            mutex.put(token)  # mutex <- token


def count_up(counter, times, workers):
    mutex = queue.Queue(maxsize=1)  # a channel with one token is a lock
    mutex.put(object())
    threads = [
        threading.Thread(target=_count_with_token, args=(counter, times, mutex))
        for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
