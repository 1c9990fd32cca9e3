# exercise: parallel_map
# label: right
# style: apply_async with callbacks that fill numbered slots, then close and join inside the with block
import functools
import multiprocessing


class _Slots:
    """Where the callbacks put what comes back."""

    def __init__(self, count):
        self.values = [None] * count
        self.errors = []

    def store(self, index, value):
        self.values[index] = value


def parallel_map(func, items, processes=4):
    slots = _Slots(len(items))
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(slots.store, index),
                error_callback=slots.errors.append,
            )
        pool.close()
        pool.join()
    if slots.errors:
        raise slots.errors[0]
    return slots.values
