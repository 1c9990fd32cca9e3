# exercise: count_up_in_processes
# label: wrong
# mistake: the processes are started in a generator that the join loop pulls, so each is joined before the next is started

import multiprocessing


def _add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def _start_all(how_many, *args):
    for _ in range(how_many):
        process = multiprocessing.Process(target=_add, args=args)
        process.start()
        yield process


def count_up_in_processes(counter, times, workers):
    started = _start_all(workers, multiprocessing.Lock(), counter, times)
    for process in started:
        process.join()
