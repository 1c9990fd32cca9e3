# exercise: count_up
# label: right
# style: first-year; one global lock at the top of the file (fine for threads), everything written out
import threading

# the lock has to be made ONE time. So up here
lock = threading.Lock()


def add(counter, times):
    i = 0
    while i < times:
        with lock:
            old = counter.value
            new = old + 1
            counter.value = new
        i = i + 1


def count_up(counter, times, workers):
    thread_list = []
    for n in range(workers):
        t = threading.Thread(target=add, args=(counter, times))
        thread_list.append(t)
    for t in thread_list:
        t.start()
    for t in thread_list:
        t.join()
    # print("counter is now", counter.value)
