# exercise: count_up
# label: wrong
# mistake: joins only the thread that was started last, the others may still run
import threading


def _work(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    thread = None
    for _ in range(workers):
        thread = threading.Thread(target=_work, args=(counter, times, lock))
        thread.start()
    if thread is not None:
        thread.join()
