# exercise: count_up
# expect: new-lock-each-time
import threading


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up(counter, times, workers):
    threads = []
    for _ in range(workers):
        arguments = (threading.Lock(), counter, times)  # <- here
        threads.append(threading.Thread(target=add, args=arguments))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
