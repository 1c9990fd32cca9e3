# exercise: count_up
# expect: self-deadlock
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add_one():
        with lock:  # <- here
            counter.value += 1

    def work():
        with lock:
            for _ in range(times):
                add_one()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
