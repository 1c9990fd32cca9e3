# exercise: count_up
# label: wrong
# mistake: the lock is too wide: the main thread holds it while it starts and joins, and the workers wait for it, a deadlock: "The call returns when all have ended."
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            lock.acquire()
            counter.value += 1
            lock.release()

    threads = []
    with lock:
        for _ in range(workers):
            threads.append(threading.Thread(target=work))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
