# exercise: map_with_deadline
# label: right
# style: map_async, wait(seconds), ready() decides; no timeout exception at all

import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait(seconds)
        if not answer.ready():
            return None
        return answer.get()
