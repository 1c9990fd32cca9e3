# exercise: meanwhile
# label: right
from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    pool = ThreadPool(1)
    try:
        answer = pool.apply_async(task)
        front = foreground()
        back = answer.get()
    finally:
        pool.close()
        pool.join()
    return back, front
