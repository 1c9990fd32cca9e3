# exercise: count_up
# expect: write-outside-lock
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            more = counter.value + 1
            lock.acquire()
            counter.value = more
            lock.release()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
