# exercise: parallel_map
# label: right
# style: apply_async for each item, all started first, then get in order
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        return [a.get() for a in answers]
