# exercise: count_up
# label: wrong
# mistake: the lock is stored as an attribute of the counter, which need not have room for one ("an object with a number in value")
# misjudged: passed
import threading


def work(counter, times):
    for _ in range(times):
        with counter.lock:
            counter.value += 1


def count_up(counter, times, workers):
    counter.lock = threading.Lock()
    threads = [threading.Thread(target=work, args=(counter, times)) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
