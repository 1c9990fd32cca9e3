# exercise: map_catching
# label: wrong
# mistake: the try is around a whole chunk, so one failure stops the items after it and spoils the results before it; breaks "Each item is tried once, and one that fails does not stop the others."
import math
import multiprocessing


def run_chunk(func, chunk):
    try:
        return [func(item) for item in chunk]
    except Exception as error:
        return [error] * len(chunk)


def map_catching(func, items, processes=2):
    items = list(items)
    size = max(1, math.ceil(len(items) / processes))
    chunks = [items[i : i + size] for i in range(0, len(items), size)]
    with multiprocessing.Pool(processes) as pool:
        parts = pool.starmap(run_chunk, [(func, c) for c in chunks], chunksize=1)
    return [entry for part in parts for entry in part]
