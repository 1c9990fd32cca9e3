# exercise: map_in_background
# label: wrong
# mistake: a list of two comes back, not a tuple
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        both = [pool.map_async(func, items)]
        both.append(foreground())
        both[0] = both[0].get()
        return both
