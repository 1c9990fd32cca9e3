# exercise: count_up
# label: right
# style: beginner's plain closure, two loops

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add():
        for i in range(times):
            with lock:
                counter.value += 1

    threads = []
    for i in range(workers):
        thread = threading.Thread(target=add)
        threads.append(thread)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
