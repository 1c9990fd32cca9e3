# exercise: count_up
# label: wrong
# mistake: compare-and-set in plain Python, without a lock: two threads compare, then both set, and one update is lost; breaks "In the end the value has grown by ``workers * times``." ("Hold the lock from the read to the write.")
import threading


def compare_and_set(counter, expected, new):
    if counter.value != expected:
        return False  # somebody was faster
    counter.value = new
    return True


def count_up(counter, times, workers):
    def work():
        for _ in range(times):
            while True:
                old = counter.value
                if compare_and_set(counter, old, old + 1):
                    break

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
