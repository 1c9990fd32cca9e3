# exercise: map_in_background
# expect: result-after-the-pool
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    pool = Pool(processes)
    answers = [pool.apply_async(func, (item,)) for item in items]
    value = foreground()
    pool.terminate()
    pool.join()
    return [answer.get() for answer in answers], value  # <- here
