# exercise: count_up
# label: wrong
# mistake: one lock for the read and another one for the write
import threading

read_lock = threading.Lock()
write_lock = threading.Lock()


def work(counter, times):
    for _ in range(times):
        with read_lock:
            value = counter.value
        value = value + 1
        with write_lock:
            counter.value = value


def count_up(counter, times, workers):
    ts = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
