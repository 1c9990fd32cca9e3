# exercise: count_up_in_processes
# label: right
# style: plain beginner style, worker at the top of the file, lock in args
import multiprocessing


def add_ones(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=add_ones, args=(lock, counter, times))
        processes.append(process)
    for process in processes:
        process.start()
    for process in processes:
        process.join()
