# exercise: count_up
# label: right
# style: decorator factory synchronized(lock) like in Java, with an RLock made once per call of count_up
import functools
import threading


def synchronized(lock):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with lock:
                return func(*args, **kwargs)

        return wrapper

    return decorate


def count_up(counter, times, workers):
    @synchronized(threading.RLock())
    def increment():
        counter.value += 1

    def run():
        for _ in range(times):
            increment()

    threads = []
    for number in range(workers):
        thread = threading.Thread(target=run, name=f"counter-{number}")
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
