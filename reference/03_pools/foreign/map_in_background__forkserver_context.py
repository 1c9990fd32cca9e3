# exercise: map_in_background
# label: right
# style: forkserver context, apply_async with a dict of handles
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    ctx = multiprocessing.get_context("forkserver")
    with ctx.Pool(processes) as pool:
        handles = {i: pool.apply_async(func, (items[i],)) for i in range(len(items))}
        value = foreground()
        return [handles[i].get() for i in range(len(items))], value
