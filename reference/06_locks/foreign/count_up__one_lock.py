# exercise: count_up
# label: right
import threading


def count_up(counter, times, workers):
    # one lock for all threads
    lock = threading.Lock()

    def work():
        for _ in range(times):
            # hold it from the read to the write
            with lock:
                old_value = counter.value
                new_value = old_value + 1
                counter.value = new_value

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=work)
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
