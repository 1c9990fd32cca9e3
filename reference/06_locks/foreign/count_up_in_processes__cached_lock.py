# exercise: count_up_in_processes
# label: wrong
# mistake: the lock comes from a cached function that is first called in the children, so it is one lock in each process and none that they share; additions are lost under every start method (breaks "the value has grown by ``workers * times``", "The same as ``count_up``, with processes")
from functools import cache
from multiprocessing import Lock, Process
from operator import methodcaller


@cache
def _the_lock():
    return Lock()


def _add(counter, times):
    for _ in range(times):
        with _the_lock():
            counter.value += 1


def count_up_in_processes(counter, times, workers):
    children = [Process(target=_add, args=(counter, times)) for _ in range(workers)]
    for step in map(methodcaller, ("start", "join")):
        for child in children:
            step(child)
