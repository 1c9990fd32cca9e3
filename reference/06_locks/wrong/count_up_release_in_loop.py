# exercise: count_up
# expect: release-in-the-loop
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        lock.acquire()
        for _ in range(times):
            counter.value += 1
            lock.release()  # <- here

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
