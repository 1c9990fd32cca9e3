# exercise: count_up
# label: right
# style: RLock, taken twice by the same thread
import threading


def count_up(counter, times, workers):
    lock = threading.RLock()

    def get():
        with lock:
            return counter.value

    def put(new):
        with lock:
            counter.value = new

    def increment():
        with lock:
            put(get() + 1)

    def many():
        for _ in range(times):
            increment()

    threads = []
    for n in range(workers):
        t = threading.Thread(target=many, name=f"adder-{n}")
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
