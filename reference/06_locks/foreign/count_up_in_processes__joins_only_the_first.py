# exercise: count_up_in_processes
# label: wrong
# mistake: joins only the first process
import multiprocessing


def _work(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = [
        multiprocessing.Process(target=_work, args=(lock, counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    if processes:
        processes[0].join()
