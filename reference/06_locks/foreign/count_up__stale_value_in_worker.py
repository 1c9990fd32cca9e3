# exercise: count_up
# label: wrong
# mistake: reads the value once before its loop and writes its own running number, under the lock
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        value = counter.value
        for _ in range(times):
            value += 1
            with lock:
                counter.value = value

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
