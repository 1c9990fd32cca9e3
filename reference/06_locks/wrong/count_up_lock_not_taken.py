# exercise: count_up
# expect: no-lock
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work(lock):
        for _ in range(times):
            counter.value += 1

    threads = [threading.Thread(target=work, args=(lock,)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
