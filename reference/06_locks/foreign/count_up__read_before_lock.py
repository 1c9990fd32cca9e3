# exercise: count_up
# label: wrong
# mistake: the value is read before the lock is taken, so two threads can write the same number; breaks "Hold the lock from the read to the write."
import threading


def add(counter, times, lock):
    for i in range(times):
        new_value = counter.value + 1
        lock.acquire()
        counter.value = new_value
        lock.release()


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = []
    for i in range(workers):
        t = threading.Thread(target=add, args=(counter, times, lock))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
