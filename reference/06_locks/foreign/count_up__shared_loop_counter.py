# exercise: count_up
# label: wrong
# mistake: the variable n that counts the additions belongs to all threads together, so they add about ``times`` in all and not ``times`` each; breaks "In the end the value has grown by ``workers * times``"

import threading


def count_up(counter, times, workers):
    lock = threading.Lock()
    n = 0

    def work():
        nonlocal n
        while n < times:
            with lock:
                counter.value += 1
                n += 1

    lst = []
    for i in range(workers):
        t1 = threading.Thread(target=work)
        lst.append(t1)
    for t1 in lst:
        t1.start()
    for t1 in lst:
        t1.join()
