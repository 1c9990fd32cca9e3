# exercise: count_up
# label: wrong
# mistake: "nothing is lost": a busy flag is tested and then set in two steps, so two threads can both find it free and overwrite each other's addition
import threading
import time

FREE = 0
BUSY = 1


def worker(counter, times, state):
    for _ in range(times):
        # spin until free
        while state["flag"] == BUSY:
            time.sleep(0.0001)
        state["flag"] = BUSY
        counter.value += 1
        state["flag"] = FREE


def count_up(counter, times, workers):
    state = {"flag": FREE}
    threads = []
    for i in range(workers):
        threads.append(threading.Thread(target=worker, args=(counter, times, state)))
    for i in range(workers):
        threads[i].start()
    for i in range(workers):
        threads[i].join()
