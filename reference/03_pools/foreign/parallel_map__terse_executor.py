# exercise: parallel_map
# label: right
# style: terse, concurrent.futures and nothing else
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(processes) as ex:
        return list(ex.map(func, items))
