# exercise: count_up
# expect: new-lock-each-time
import threading


def add_one(counter):
    with threading.Lock():  # <- here
        counter.value += 1


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            add_one(counter)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
