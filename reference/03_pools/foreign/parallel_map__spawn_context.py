# exercise: parallel_map
# label: right
# style: explicit "spawn" context instead of the default start method, otherwise the plain map in a with block
import multiprocessing

SPAWN = multiprocessing.get_context("spawn")


def parallel_map(func, items, processes=4):
    with SPAWN.Pool(processes=processes) as pool:
        return pool.map(func, items)
