# exercise: count_up
# label: wrong
# mistake: "one is added, and not times at once": each thread counts in a local variable and adds the sum in one go, to need the lock only once
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        mine = 0
        for _ in range(times):
            mine += 1
        with lock:
            counter.value += mine

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
