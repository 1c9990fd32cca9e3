# exercise: count_up
# label: wrong
# mistake: value = counter.value; value += 1 changes a local number, counter is never written
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                value = counter.value
                value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
