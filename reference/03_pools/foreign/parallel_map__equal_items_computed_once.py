# exercise: parallel_map
# label: wrong
# mistake: "Call func once for each item" (there may be equal ones): equal items share a single call of func
# misjudged: passed
import multiprocessing


def parallel_map(func, items, processes=4):
    different = []
    positions = []
    for item in items:
        if item not in different:
            different.append(item)
        positions.append(different.index(item))
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, different)
    return [results[position] for position in positions]
