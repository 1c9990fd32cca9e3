# exercise: count_up_in_processes
# label: right
# style: functools.partial as the target, joins in an ExitStack
import contextlib
import functools
import multiprocessing


def add(lock, counter, times):
    for _ in range(times):
        with lock:
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    job = functools.partial(add, multiprocessing.Lock(), counter, times)
    with contextlib.ExitStack() as stack:
        for _ in range(workers):
            p = multiprocessing.Process(target=job)
            p.start()
            stack.callback(p.join)
