# exercise: parallel_map
# label: right
# style: ProcessPoolExecutor.map
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as ex:
        return list(ex.map(func, items))
