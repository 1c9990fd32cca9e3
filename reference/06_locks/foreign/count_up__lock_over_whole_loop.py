# exercise: count_up
# label: right
# style: one thread does all of its increments under the lock, in one go
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        with lock:
            for _ in range(times):
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    [t.start() for t in ts]
    [t.join() for t in ts]
