# exercise: count_up
# style: each thread waits for the one before
import threading


def count_up(counter, times, workers):
    def leg(before):
        if before is not None:
            before.join()
        for _ in range(times):
            counter.value += 1

    last = None
    for _ in range(workers):
        last = threading.Thread(target=leg, args=(last,))
        last.start()
    if last is not None:
        last.join()
