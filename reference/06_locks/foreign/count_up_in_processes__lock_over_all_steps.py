# exercise: count_up_in_processes
# label: right
# style: one process makes all of its steps under the lock
import multiprocessing


def work(args):
    counter, times, lock = args
    with lock:
        for _ in range(times):
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    packed = (counter, times, multiprocessing.Lock())
    ps = [multiprocessing.Process(target=work, args=(packed,)) for _ in range(workers)]
    [p.start() for p in ps]
    [p.join() for p in ps]
