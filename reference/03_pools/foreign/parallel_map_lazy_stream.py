# exercise: parallel_map
# label: wrong
# mistake: futures are made by a lazy generator, so each one is submitted only after the one before was awaited
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, processes=4):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = (executor.submit(func, item) for item in items)
        return [future.result() for future in futures]
