# exercise: count_up
# expect: no-lock
import threading


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            counter.value += 1  # <- here

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
