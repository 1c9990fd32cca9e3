# exercise: parallel_map
# label: wrong
# mistake: an inner function (closure) is sent to the pool and cannot be pickled
import multiprocessing


def parallel_map(func, items, processes=4):
    def work(pair):
        i, item = pair
        return i, func(item)

    with multiprocessing.Pool(processes) as pool:
        pairs = pool.map(work, list(enumerate(items)))
    return [value for _, value in sorted(pairs, key=lambda p: p[0])]
