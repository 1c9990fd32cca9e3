# exercise: count_up_in_processes
# label: right
# style: plain, everything handed over in args

import multiprocessing


def add_in_process(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(
            target=add_in_process, args=(lock, counter, times)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
