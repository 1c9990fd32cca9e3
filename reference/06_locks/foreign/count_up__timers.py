# exercise: count_up
# label: right
# style: threading.Timer(0) in place of Thread
from threading import Lock, Timer


def count_up(counter, times, workers):
    lock = Lock()

    def ticker(n):
        for _ in range(n):
            with lock:
                counter.value += 1

    timers = [Timer(0, ticker, args=[times]) for _ in range(workers)]
    for t in timers:
        t.start()
    for t in timers:
        t.join()
