# exercise: count_up
# label: wrong
# mistake: no lock at all around counter.value += 1
# expect: no-lock
import threading


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
