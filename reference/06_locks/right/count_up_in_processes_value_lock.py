# exercise: count_up_in_processes
# style: the lock of a shared value
from multiprocessing import Process, Value


def add(turn, counter, times):
    for _ in range(times):
        with turn.get_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    turn = Value("i", 0)
    group = [Process(target=add, args=(turn, counter, times)) for _ in range(workers)]
    [one.start() for one in group]
    [one.join() for one in group]
