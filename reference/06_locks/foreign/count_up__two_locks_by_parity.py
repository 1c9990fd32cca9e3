# exercise: count_up
# label: wrong
# mistake: even threads take one lock, odd ones another
import threading


def count_up(counter, times, workers):
    locks = [threading.Lock(), threading.Lock()]

    def work(i):
        for _ in range(times):
            with locks[i % 2]:
                counter.value += 1

    ts = [threading.Thread(target=work, args=(i,)) for i in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
