# exercise: count_up
# label: right
# style: ExitStack whose callbacks are the joins
import contextlib
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add():
        for _ in range(times):
            with lock:
                counter.value += 1

    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            t = threading.Thread(target=add)
            t.start()
            stack.callback(t.join)
