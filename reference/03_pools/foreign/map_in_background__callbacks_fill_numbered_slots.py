# exercise: map_in_background
# label: right
# style: event-driven person: apply_async with callback and error_callback into numbered slots, close and join, then raise
import multiprocessing
from functools import partial


def map_in_background(func, items, foreground, processes=2):
    slots = [None] * len(items)
    errors = []

    with multiprocessing.Pool(processes) as pool:
        for i, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=partial(slots.__setitem__, i),  # onSuccess
                error_callback=errors.append,  # onError
            )
        pool.close()
        value = foreground()
        pool.join()  # all callbacks have run after this

    if errors:
        raise errors[0]
    return slots, value
