# exercise: count_up
# label: right
# style: one lock for the whole module
import threading

LOCK = threading.Lock()


def worker(counter, times):
    for i in range(0, times):
        LOCK.acquire()
        counter.value += 1
        LOCK.release()


def count_up(counter, times, workers):
    all_threads = []
    for i in range(0, workers):
        new_thread = threading.Thread(target=worker, args=(counter, times))
        all_threads.append(new_thread)
    for x in all_threads:
        x.start()
    for x in all_threads:
        x.join()
