# exercise: map_with_deadline
# label: wrong
# mistake: catches both TimeoutError classes around get(), so a TimeoutError that func itself raised becomes None

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        result = pool.map_async(func, items)
        try:
            return result.get(seconds)
        except (TimeoutError, multiprocessing.TimeoutError):
            # to be on the safe side, both
            return None
