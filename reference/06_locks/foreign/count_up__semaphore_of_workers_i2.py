# exercise: count_up
# label: wrong
# mistake: the value of a Semaphore is how many may be inside at once, not how many threads use it: Semaphore(workers) lets all of them in together, two read the same number and an addition is lost; breaks "In the end the value has grown by `workers * times`".
import threading


def count_up(counter, times, workers):
    alone = threading.Semaphore(value=workers)

    def add_ones():
        for _ in range(times):
            with alone:
                counter.value += 1

    threads = [threading.Thread(target=add_ones, daemon=True) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
