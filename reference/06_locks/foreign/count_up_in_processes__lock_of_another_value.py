# exercise: count_up_in_processes
# label: right
# style: get_lock() of a Value that serves only as a lock
import multiprocessing


def add(counter, times, guard):
    for _ in range(times):
        with guard.get_lock():
            guard.value += 1
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    guard = multiprocessing.Value("q", 0)
    ps = [multiprocessing.Process(target=add, args=(counter, times, guard)) for _ in range(workers)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
