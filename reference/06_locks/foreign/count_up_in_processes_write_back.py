# exercise: count_up_in_processes
# label: wrong
# mistake: the processes count in a private copy, and the parent adds the sum to the counter in one go
import multiprocessing


def _work(total, times):
    for _ in range(times):
        with total.get_lock():
            total.value += 1


def count_up_in_processes(counter, times, workers):
    total = multiprocessing.Value("q", 0)
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=_work, args=(total, times))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    counter.value += total.value
