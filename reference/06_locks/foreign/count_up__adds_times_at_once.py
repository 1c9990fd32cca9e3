# exercise: count_up
# label: wrong
# mistake: each thread adds `times` in a single step
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        with lock:
            counter.value += times

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
