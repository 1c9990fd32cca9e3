# exercise: count_up
# label: wrong
# mistake: a dict of locks with the counter as the key; SimpleNamespace cannot be hashed
import threading
from collections import defaultdict

LOCKS = defaultdict(threading.Lock)


def count_up(counter, times, workers):
    lock = LOCKS[counter]

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
