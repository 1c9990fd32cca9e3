# exercise: count_up_in_processes
# label: wrong
# mistake: a shared flag is looked at and then set, two steps: two can see it free
# expect: flag-for-lock
import multiprocessing
import time


def work(counter, times, busy):
    for _ in range(times):
        while busy.value:
            time.sleep(0.001)
        busy.value = True
        counter.value += 1
        busy.value = False


def count_up_in_processes(counter, times, workers):
    busy = multiprocessing.Value("b", False)
    ps = [multiprocessing.Process(target=work, args=(counter, times, busy)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
