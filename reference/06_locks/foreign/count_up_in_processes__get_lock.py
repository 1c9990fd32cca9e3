# exercise: count_up_in_processes
# label: wrong
# mistake: counter.get_lock() is used, but the counter has no lock of its own: every child dies with an AttributeError and nothing is counted
import multiprocessing


def count(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = []
    for _ in range(workers):
        processes.append(multiprocessing.Process(target=count, args=(counter, times)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
