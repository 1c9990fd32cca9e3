# exercise: count_up
# label: right

import threading

count_lock = threading.Lock()


def work(counter, times):
    for i in range(times):
        with count_lock:
            counter.value += 1


def count_up(counter, times, workers):
    lst = []
    for i in range(workers):
        t1 = threading.Thread(target=work, args=(counter, times))
        lst.append(t1)
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()
