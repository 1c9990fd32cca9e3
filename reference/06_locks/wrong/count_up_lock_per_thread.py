# exercise: count_up
# expect: new-lock-each-time
import threading


def count_up(counter, times, workers):
    def work():
        lock = threading.Lock()  # <- here
        for _ in range(times):
            with lock:
                counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
