# exercise: count_up
# label: wrong
# mistake: optimistic retry whose compare and swap are two steps without a lock, so another thread writes between them and its update is lost; breaks "In the end the value has grown by ``workers * times``."
import threading


def compare_and_swap(counter, expected, new):
    if counter.value == expected:
        counter.value = new
        return True
    return False


def increment(counter):
    while True:
        seen = counter.value
        if compare_and_swap(counter, seen, seen + 1):
            return
        # somebody was faster: read again


def count_up(counter, times, workers):
    def transaction_loop():
        for _ in range(times):
            increment(counter)

    threads = [threading.Thread(target=transaction_loop) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
