# exercise: count_up
# label: wrong
# mistake: the threads are never joined
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    for _ in range(workers):
        threading.Thread(target=work).start()
