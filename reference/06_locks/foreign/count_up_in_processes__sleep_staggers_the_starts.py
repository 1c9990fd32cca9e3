# exercise: count_up_in_processes
# label: wrong
# mistake: no lock; the children sleep different times and hope not to meet
import multiprocessing
import time


def work(counter, times, number):
    time.sleep(number * 0.05)
    for _ in range(times):
        counter.value += 1


def count_up_in_processes(counter, times, workers):
    ps = [multiprocessing.Process(target=work, args=(counter, times, i)) for i in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
