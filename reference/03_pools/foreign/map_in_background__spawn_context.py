# exercise: map_in_background
# label: right
# style: spawn context, map_async
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    ctx = multiprocessing.get_context("spawn")
    with ctx.Pool(processes) as pool:
        res = pool.map_async(func, items)
        val = foreground()
        out = res.get()
    return out, val
