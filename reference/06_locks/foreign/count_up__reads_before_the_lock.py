# exercise: count_up
# label: wrong
# mistake: "nothing is lost": the value is read (and the sum computed) before the lock is taken, only the write is inside, so two threads write the same number
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            new_value = counter.value + 1  # computing needs no lock
            with lock:
                counter.value = new_value

    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=work))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
