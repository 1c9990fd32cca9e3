# exercise: count_up
# label: wrong
# mistake: Semaphore(workers) lets everybody in at once
import threading


def count_up(counter, times, workers):
    semaphore = threading.Semaphore(workers)

    def work():
        for _ in range(times):
            with semaphore:
                counter.value += 1

    ts = [threading.Thread(target=work) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
