# exercise: parallel_map
# style: starmap_and_context
import multiprocessing


def parallel_map(func, items, processes=4):
    """Uses a context of its own, with the start method that is set."""
    context = multiprocessing.get_context()
    pool = context.Pool(processes)
    try:
        return pool.starmap(func, [(item,) for item in items], chunksize=1)
    finally:
        pool.terminate()
        pool.join()
