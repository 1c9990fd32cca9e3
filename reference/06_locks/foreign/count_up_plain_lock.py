# exercise: count_up
# label: right
# style: plain beginner with an inner function
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=work)
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
