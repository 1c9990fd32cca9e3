# exercise: map_with_deadline
# label: right
# style: forkserver context, starmap_async
import multiprocessing.context


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.get_context("forkserver").Pool(processes) as pool:
        try:
            return pool.starmap_async(func, [(i,) for i in items], chunksize=1).get(timeout=seconds)
        except multiprocessing.context.TimeoutError:
            return None
