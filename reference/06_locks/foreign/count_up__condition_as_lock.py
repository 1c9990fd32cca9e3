# exercise: count_up
# label: right
# style: Condition used as a lock only
import threading


def count_up(counter, times, workers):
    cond = threading.Condition()

    def one_worker():
        left = times
        while left:
            with cond:
                counter.value += 1
            left -= 1

    pool = []
    for _ in range(workers):
        pool.append(threading.Thread(target=one_worker))
    for t in pool:
        t.start()
    while pool:
        pool.pop().join()
