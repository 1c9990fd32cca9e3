# exercise: count_up
# label: wrong
# mistake: "times: how often each thread adds one; may be 0": a do-while loop adds before it looks, so with times=0 each thread adds one all the same
import threading


def _worker(lock, counter, times):
    remaining = times
    while True:
        with lock:
            counter.value += 1
        remaining -= 1
        if remaining <= 0:
            break


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = [
        threading.Thread(target=_worker, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
