# exercise: count_up
# label: wrong
# mistake: target=add(...) calls the function instead of handing it over, so all is added by the caller's thread and the threads do nothing
import threading


def add(counter, times, lock):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    lock = threading.Lock()
    threads = []
    for _ in range(workers):
        threads.append(threading.Thread(target=add(counter, times, lock)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
