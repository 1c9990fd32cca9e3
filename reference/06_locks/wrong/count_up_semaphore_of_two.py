# exercise: count_up
# expect: room-for-several
import threading


def count_up(counter, times, workers):
    guard = threading.Semaphore(2)  # <- here

    def work():
        for _ in range(times):
            with guard:
                counter.value += 1

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
