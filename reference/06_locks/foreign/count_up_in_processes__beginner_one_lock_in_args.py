# exercise: count_up_in_processes
# label: right
# style: beginner: one multiprocessing.Lock made in the function, passed in args, two plain loops
import multiprocessing


def add_many(counter, times, lock):
    for i in range(times):
        with lock:
            counter.value = counter.value + 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for i in range(workers):
        p = multiprocessing.Process(target=add_many, args=(counter, times, lock))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
