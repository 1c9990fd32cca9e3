# exercise: count_up
# label: wrong
# mistake: the value is read before the lock is taken and only the write is protected, so two threads write the same number and an update is lost
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def worker():
        for _ in range(times):
            new_value = counter.value + 1
            # writing is the dangerous part, so protect it
            with lock:
                counter.value = new_value

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=worker)
        threads.append(thread)
        thread.start()

    for thread in threads:
        thread.join()
