# exercise: count_up
# label: wrong
# misjudged: no-lock
# mistake: the decorator makes a new lock at each call, so nobody ever waits and updates are lost: "All threads must take the *same* lock object."
import functools
import threading


def synchronized(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        lock = threading.Lock()
        with lock:
            return func(*args, **kwargs)

    return wrapper


@synchronized
def add_one(counter):
    counter.value += 1


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            add_one(counter)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
