# exercise: map_in_background
# label: right
# style: ExitStack.enter_context
import contextlib
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(multiprocessing.Pool(processes))
        ask = pool.map_async(func, items).get if items else list
        value = foreground()
        return ask(), value
