# exercise: parallel_map
# label: right
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(
        max_workers=processes, mp_context=multiprocessing.get_context()
    ) as executor:
        futures = [executor.submit(func, item) for item in items]
    return [future.result() for future in futures]
