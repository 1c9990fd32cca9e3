# exercise: count_up
# label: wrong
# mistake: counts in a local variable and adds times in one go, where each addition should be a step of its own

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def worker():
        # counting locally needs no lock and is much faster
        local = 0
        for _ in range(times):
            local += 1
        with lock:
            counter.value += local

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
