# exercise: map_in_background
# label: right
# style: apply_async for each item, then foreground, then all get
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes=processes) as pool:
        pending = [pool.apply_async(func, (item,)) for item in items]
        front = foreground()
        back = [p.get() for p in pending]
    return (back, front)
