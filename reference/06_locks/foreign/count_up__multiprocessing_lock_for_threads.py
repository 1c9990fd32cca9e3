# exercise: count_up
# label: right
# style: a multiprocessing.Lock, which works between threads too
import multiprocessing
import threading


def count_up(counter, times, workers):
    lock = multiprocessing.Lock()

    def run():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=run) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in reversed(ts):
        t.join()
