# exercise: map_in_background
# label: right
# style: close and join in finally: the processes may end their work even if the foreground raises
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    pool = Pool(processes)
    try:
        answer = pool.map_async(func, items)
        value = foreground()
    finally:
        pool.close()
        pool.join()
    return answer.get(), value
