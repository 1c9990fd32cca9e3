# exercise: count_up
# label: wrong
# mistake: the read and the write are each protected, but in two with blocks; between them the lock is free, another thread reads the same old value, and an addition is lost; breaks "In the end the value has grown by ``workers * times``".
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            # nobody else may use the counter while I read it
            with lock:
                old_value = counter.value
            new_value = old_value + 1
            # nobody else may use the counter while I write it
            with lock:
                counter.value = new_value

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=work)
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
