# exercise: count_up
# label: wrong
# mistake: the threads count for themselves, the caller adds the product in one step
import threading


def count_up(counter, times, workers):
    def work():
        mine = 0
        for _ in range(times):
            mine += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    counter.value += times * workers
