# exercise: count_up
# label: wrong
# mistake: each thread counts for itself and adds its sum once at the end; breaks "Each addition is a step of its own: add one, ``times`` times, instead of ``times`` at once."
import threading


class PartialSum:
    def __init__(self):
        self.value = 0


def count_up(counter, times, workers):
    merge_lock = threading.Lock()

    def map_then_reduce():
        partial = PartialSum()
        for _ in range(times):
            partial.value += 1  # nobody shares it: no lock needed
        with merge_lock:
            counter.value += partial.value

    threads = [threading.Thread(target=map_then_reduce) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
