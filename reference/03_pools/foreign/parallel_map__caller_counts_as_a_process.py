# exercise: parallel_map
# label: wrong
# mistake: "in a pool of `processes` processes ... as many items at once as you are told": one process too few, three at once never happens with processes=3
import multiprocessing


def parallel_map(func, items, processes=4):
    # our own process is one of them, so the pool needs one less
    extra = max(1, processes - 1)
    with multiprocessing.Pool(extra) as pool:
        return pool.map(func, items)
