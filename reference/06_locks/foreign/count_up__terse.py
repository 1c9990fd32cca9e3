# exercise: count_up
# label: right
# style: terse, a closure and list comprehensions used as loops
from threading import Lock, Thread


def count_up(counter, times, workers):
    lock = Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [Thread(target=work) for _ in range(workers)]
    [t.start() for t in ts]
    [t.join() for t in ts]
