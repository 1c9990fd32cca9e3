# exercise: count_up
# label: wrong
# mistake: read and write are two critical sections, the lock is free between them
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def read():
        with lock:
            return counter.value

    def write(value):
        with lock:
            counter.value = value

    def work():
        for _ in range(times):
            current = read()
            write(current + 1)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
