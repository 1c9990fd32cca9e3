# exercise: parallel_map
# label: wrong
# mistake: executor never shut down: its processes stay alive
from concurrent.futures import ProcessPoolExecutor

_executors = []


def parallel_map(func, items, processes=4):
    executor = ProcessPoolExecutor(processes)
    _executors.append(executor)
    return list(executor.map(func, items))
