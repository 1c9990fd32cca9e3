# exercise: parallel_map
# label: right
# style: terse, concurrent.futures instead of multiprocessing.Pool
from concurrent.futures import ProcessPoolExecutor as Executor


def parallel_map(func, items, processes=4):
    with Executor(processes) as ex:
        return list(ex.map(func, items))
