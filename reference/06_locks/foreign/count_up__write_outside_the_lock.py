# exercise: count_up
# label: wrong
# mistake: the read is inside the with, the write stands after it
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                new = counter.value + 1
            counter.value = new

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
