# exercise: meanwhile
# label: right
# style: multiprocessing.pool.ThreadPool with apply_async, closed and joined
from multiprocessing.pool import ThreadPool


def meanwhile(task, foreground):
    pool = ThreadPool(processes=1)
    try:
        answer = pool.apply_async(task)
        mine = foreground()
        theirs = answer.get()
    finally:
        pool.close()
        pool.join()
    return theirs, mine
