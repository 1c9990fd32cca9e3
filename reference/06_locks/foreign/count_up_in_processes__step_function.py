# exercise: count_up_in_processes
# label: right

import multiprocessing


def _one_step(lock, counter):
    with lock:
        counter.value += 1


def _all_steps(lock, counter, times):
    # Ann: why two functions? Ben: so that the lock is free between two steps.
    for _ in range(times):
        _one_step(lock, counter)


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()  # Ann: here, not at the top: spawn would make another
    children = []
    for _ in range(workers):
        children.append(
            multiprocessing.Process(target=_all_steps, args=(lock, counter, times))
        )
    for child in children:
        child.start()
    for child in children:
        child.join()
