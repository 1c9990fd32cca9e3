# exercise: count_up
# label: wrong
# mistake: a new lock in every step: with threading.Lock():
import threading


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            with threading.Lock():
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
