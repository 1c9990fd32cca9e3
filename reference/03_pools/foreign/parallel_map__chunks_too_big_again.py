# exercise: parallel_map
# label: wrong
# mistake: chunksize len(items) // processes + 1 packs two items together when there are as many items as processes, so some processes stay idle

import multiprocessing


def parallel_map(func, items, processes=4):
    # give every process its share
    share = len(items) // processes + 1
    with multiprocessing.Pool(processes) as pool:
        return pool.map(func, items, share)
