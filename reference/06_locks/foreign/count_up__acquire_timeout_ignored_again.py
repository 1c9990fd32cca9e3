# exercise: count_up
# label: wrong
# mistake: acquire(timeout=0.1) may come back without the lock; nobody looks at its answer, and two are inside

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add_one():
        lock.acquire(timeout=0.1)  # timeout so that it can never deadlock
        try:
            counter.value += 1
        finally:
            if lock.locked():
                lock.release()

    def run():
        for _ in range(times):
            add_one()

    threads = [threading.Thread(target=run, name=f"counter-{n}") for n in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
