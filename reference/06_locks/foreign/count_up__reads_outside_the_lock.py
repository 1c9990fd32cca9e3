# exercise: count_up
# label: wrong
# mistake: the value is read before the lock is taken and only the write is protected, so updates are lost
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            new_value = counter.value + 1
            with lock:
                counter.value = new_value

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
