# exercise: count_up
# label: wrong
# mistake: compares the value with what was read, then writes: the check and the write are two steps
import threading


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            while True:
                old = counter.value
                new = old + 1
                if counter.value == old:
                    counter.value = new
                    break

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
