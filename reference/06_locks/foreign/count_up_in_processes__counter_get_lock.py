# exercise: count_up_in_processes
# label: wrong
# mistake: takes counter.get_lock(), as in all forum answers, but this counter has none and each child dies of AttributeError; breaks "it can be handed to a process, and it has no lock of its own." and the value does not grow
import multiprocessing


def increment(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    procs = [
        multiprocessing.Process(target=increment, args=(counter, times))
        for _ in range(workers)
    ]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
