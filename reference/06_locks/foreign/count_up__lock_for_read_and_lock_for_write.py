# exercise: count_up
# label: wrong
# mistake: the lock is taken for the read, given back, and taken again for the write: another thread can add in between, and that update is lost; breaks "In the end the value has grown by `workers * times`".
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def read():
        with lock:
            return counter.value

    def write(value):
        with lock:
            counter.value = value

    def add():
        for _ in range(times):
            write(read() + 1)

    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=add))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
