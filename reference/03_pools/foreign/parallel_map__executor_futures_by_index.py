# exercise: parallel_map
# label: right
# style: ProcessPoolExecutor, futures in a dict future -> index, filled in as they complete

from concurrent.futures import ProcessPoolExecutor, as_completed


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    with ProcessPoolExecutor(max_workers=processes) as executor:
        position = {executor.submit(func, item): i for i, item in enumerate(items)}
        try:
            for future in as_completed(position):
                results[position[future]] = future.result()
        except BaseException:
            # no need to start the rest any more
            for future in position:
                future.cancel()
            raise
    return results
