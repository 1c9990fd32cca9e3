# exercise: parallel_map
# label: wrong
# mistake: multiprocessing.dummy.Pool is a pool of threads, not of processes
from multiprocessing.dummy import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as p:
        return p.map(func, items, 1)
