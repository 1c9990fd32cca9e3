# exercise: map_catching
# label: wrong
# mistake: tries the whole list with pool.map first, and only if that raises asks for each item by itself: as soon as one item fails, every item is called a second time. Breaks "Each item is tried once".

import contextlib
import multiprocessing


def _get(answer):
    try:
        return answer.get()
    except Exception as error:
        return error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        with contextlib.suppress(Exception):  # most of the time nothing fails
            return pool.map(func, items, chunksize=1)
        answers = [pool.apply_async(func, (item,)) for item in items]
        return [_get(answer) for answer in answers]
