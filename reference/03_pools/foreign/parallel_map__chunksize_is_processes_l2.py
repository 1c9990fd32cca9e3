# exercise: parallel_map
# label: wrong
# mistake: takes chunksize for the number of parts; four items for four processes are one chunk and run one by one: "Up to ``processes`` items run at once"

import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        # split the list into as many chunks as there are processes
        results = pool.map(func, items, chunksize=processes)
    return results
