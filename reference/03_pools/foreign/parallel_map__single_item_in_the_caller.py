# exercise: parallel_map
# label: wrong
# mistake: "at work at once, each in a process": a single item is worked on in the caller, "to save the start of a pool"
# misjudged: passed
import multiprocessing


def parallel_map(func, items, processes=4):
    if len(items) == 1:
        return [func(items[0])]  # no need for a pool
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items)
