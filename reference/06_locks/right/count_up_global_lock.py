# exercise: count_up
# style: a lock at the top of the file
import threading

COUNTING = threading.RLock()


def one_more(counter):
    with COUNTING:
        counter.value += 1


def many_more(counter, times):
    for _ in range(times):
        one_more(counter)


def count_up(counter, times, workers):
    threads = []
    for _ in range(workers):
        thread = threading.Thread(target=many_more, args=(counter, times))
        threads.append(thread)
        thread.start()
    while threads:
        threads.pop().join()
