# exercise: parallel_map
# label: wrong
# mistake: Pool() without the number takes the CPU count in place of processes
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool() as pool:
        return pool.map(func, items)
