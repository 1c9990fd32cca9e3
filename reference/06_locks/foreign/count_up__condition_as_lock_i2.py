# exercise: count_up
# label: right
import contextlib
import threading


def count_up(counter, times, workers):
    alone = threading.Condition(lock=threading.Lock())

    def add_ones():
        for _ in range(times):
            with alone:
                counter.value += 1

    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            thread = threading.Thread(target=add_ones, daemon=False)
            thread.start()
            stack.callback(thread.join)
