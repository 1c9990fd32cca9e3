# exercise: count_up
# label: wrong
# mistake: lock = threading.Lock without parentheses; every thread dies in the with
import threading


def count_up(counter, times, workers):
    lock = threading.Lock

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
