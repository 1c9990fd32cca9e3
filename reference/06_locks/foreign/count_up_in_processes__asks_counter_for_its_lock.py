# exercise: count_up_in_processes
# label: wrong
# mistake: "it has no lock of its own": uses counter.get_lock(), which is not there, so each child dies of an AttributeError and nothing is added
import multiprocessing


def worker(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = []
    for _ in range(workers):
        process = multiprocessing.Process(target=worker, args=(counter, times))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
