# exercise: count_up
# label: wrong
# mistake: range(1, times) makes one step too few
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(1, times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
