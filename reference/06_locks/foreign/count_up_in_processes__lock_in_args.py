# exercise: count_up_in_processes
# label: right
import multiprocessing


def add_ones(counter, lock, times):
    # this runs in a child
    for _ in range(times):
        with lock:
            old_value = counter.value
            counter.value = old_value + 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        arguments = (counter, lock, times)
        process = multiprocessing.Process(target=add_ones, args=arguments)
        processes.append(process)

    for process in processes:
        process.start()
    for process in processes:
        process.join()
