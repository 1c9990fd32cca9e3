# exercise: parallel_map
# label: right
# style: apply_async with callback and error_callback into slots, close and join, first error raised
import multiprocessing


def parallel_map(func, items, processes=4):
    slots = [None] * len(items)
    errors = []

    def keep(i):
        def callback(value):
            slots[i] = value
        return callback

    pool = multiprocessing.Pool(processes)
    for i, item in enumerate(items):
        pool.apply_async(func, args=(item,), callback=keep(i), error_callback=errors.append)
    pool.close()
    pool.join()
    if errors:
        raise errors[0]
    return slots
