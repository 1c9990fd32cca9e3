# exercise: map_catching
# label: wrong
# mistake: the try stands around the loop over a chunk, so an item that fails stops those after it in its chunk, and the list is too short
import math
from multiprocessing import Pool


def work_on_chunk(func, chunk):
    results = []
    try:
        for item in chunk:
            results.append(func(item))
    except Exception as error:
        results.append(error)
    return results


def map_catching(func, items, processes=2):
    # a fair share for each process
    size = max(1, math.ceil(len(items) / processes))
    chunks = [items[start : start + size] for start in range(0, len(items), size)]

    with Pool(processes) as pool:
        answers = [pool.apply_async(work_on_chunk, (func, chunk)) for chunk in chunks]
        all_results = []
        for answer in answers:
            all_results.extend(answer.get())
    return all_results
