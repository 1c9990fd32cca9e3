# exercise: count_up
# label: right
# style: a decorator that holds one lock around the increment
import functools
import threading


def synchronized(function):
    guard = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        with guard:
            return function(*args, **kwargs)

    return wrapper


@synchronized
def increment(counter):
    counter.value += 1


def repeat(times, function, *args):
    for _ in range(times):
        function(*args)


def count_up(counter, times, workers):
    threads = [threading.Thread(target=repeat, args=(times, increment, counter)) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
