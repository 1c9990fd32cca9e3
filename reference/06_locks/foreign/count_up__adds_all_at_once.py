# exercise: count_up
# label: wrong
# mistake: each thread counts for itself and adds its sum in one write: "Each addition is a step of its own: add one, ``times`` times, instead of ``times`` at once."
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        mine = 0
        for _ in range(times):
            mine += 1
        # take the lock only once, it is expensive
        with lock:
            counter.value += mine

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
