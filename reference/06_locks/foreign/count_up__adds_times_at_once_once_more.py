# exercise: count_up
# label: wrong
# mistake: a thread counts locally and adds all of it in one step, so not one is added at a time, as the docstring wants
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        mine = 0
        for _ in range(times):
            mine += 1  # faster: no lock needed here
        with lock:
            counter.value += mine

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
