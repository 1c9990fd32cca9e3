# exercise: map_in_background
# label: right
# style: contextlib.ExitStack with callbacks: terminate, then join, instead of the pool's own with block
import contextlib
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with contextlib.ExitStack() as stack:
        pool = multiprocessing.Pool(processes)
        stack.callback(pool.join)
        stack.callback(pool.terminate)
        answer = pool.map_async(func, items, chunksize=1)
        value = foreground()
        return answer.get(), value
