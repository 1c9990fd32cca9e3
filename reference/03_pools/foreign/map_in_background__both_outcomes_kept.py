# exercise: map_in_background
# label: right
# style: keeps the outcome of the foreground, waits for the items, and raises afterwards; the foreground's error wins
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    value, trouble = None, None
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            value = foreground()
        except Exception as e:
            trouble = e
        answer.wait()
    if trouble is not None:
        raise trouble
    return answer.get(), value
