# exercise: count_up
# label: wrong
# mistake: a hand-made flag: look whether it is free, then set it; two can see it free
# expect: flag-for-lock
import threading
import time


def count_up(counter, times, workers):
    busy = False

    def work():
        nonlocal busy
        for _ in range(times):
            while busy:
                time.sleep(0.001)
            busy = True
            counter.value += 1
            busy = False

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
