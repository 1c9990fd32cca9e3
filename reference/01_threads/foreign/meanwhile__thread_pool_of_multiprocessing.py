# exercise: meanwhile
# label: right
# style: multiprocessing.pool.ThreadPool with apply_async, closed and joined by hand

from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    pool = ThreadPool(processes=1)
    try:
        handle = pool.apply_async(task)
        second = foreground()
        first = handle.get()
    finally:
        pool.close()
        pool.join()
    return (first, second)
