# exercise: parallel_map
# label: right
# style: concurrent.futures with a context; as_completed, and the position of each future puts the results in order

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=processes, mp_context=context) as executor:
        position = {
            executor.submit(func, item): index for index, item in enumerate(items)
        }
        try:
            for future in as_completed(position):
                results[position[future]] = future.result()
        except BaseException:
            for future in position:
                future.cancel()
            raise
    return results
