# exercise: count_up_in_processes
# label: right
# style: the counter has no lock, so a second, synchronized Value lends its get_lock(), and counts along
import multiprocessing


def _count(counter, tally, times):
    for _ in range(times):
        with tally.get_lock():
            counter.value += 1
            tally.value += 1


def count_up_in_processes(counter, times, workers):
    tally = multiprocessing.Value("Q", 0)
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=_count, args=(counter, tally, times))
        processes.append(process)
        process.start()
    while processes:
        processes.pop().join()
