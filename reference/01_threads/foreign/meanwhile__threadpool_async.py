# exercise: meanwhile
# label: right
# style: ThreadPool(1).apply_async, close and join

from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    pool = ThreadPool(processes=1)
    res = pool.apply_async(task)
    b = foreground()
    a = res.get()
    pool.close()
    pool.join()
    return a, b
