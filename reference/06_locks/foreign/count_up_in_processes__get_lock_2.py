# exercise: count_up_in_processes
# label: wrong
# mistake: takes the counter's own lock with counter.get_lock(), which there is not: every child ends with an AttributeError, nobody looks at the exit codes, and the value stays as it was. Breaks ":param counter: ... it has no lock of its own."

import multiprocessing


def _add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    processes = [
        multiprocessing.Process(target=_add, args=(counter, times))
        for _ in range(workers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
