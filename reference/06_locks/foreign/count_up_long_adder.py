# exercise: count_up
# label: wrong
# mistake: like a LongAdder, each thread counts privately and adds its sum at once, instead of one at a time
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        cell = 0
        for _ in range(times):
            cell += 1
        with lock:
            counter.value += cell

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
