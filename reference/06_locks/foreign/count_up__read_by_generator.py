# exercise: count_up
# label: wrong
# mistake: the generator expression reads counter.value before the lock is taken, and only the write is inside; two threads read the same number and one addition is lost (breaks "In the end the value has grown by ``workers * times``")
from collections import deque
from threading import Lock, Thread


def count_up(counter, times, workers):
    lock = Lock()

    def add():
        for more in (counter.value + 1 for _ in range(times)):
            with lock:
                counter.value = more

    threads = [Thread(target=add) for _ in range(workers)]
    for step in Thread.start, Thread.join:
        deque(map(step, threads), maxlen=0)
