# exercise: count_up_in_processes
# label: right

import multiprocessing


def _count(turn, counter, times):
    for _ in range(times):
        with turn:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    turn = multiprocessing.Condition()  # used for the lock that is in it
    team = [
        multiprocessing.Process(target=_count, args=(turn, counter, times))
        for _ in range(workers)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
