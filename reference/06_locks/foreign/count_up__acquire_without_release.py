# exercise: count_up
# label: wrong
# mistake: acquire() in every step, release() never
# expect: release-missing
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            lock.acquire()
            counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
