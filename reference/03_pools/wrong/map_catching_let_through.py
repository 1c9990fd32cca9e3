# exercise: map_catching
# expect: failure-let-through
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        pool.close()
        pool.join()
        return [answer.get() for answer in answers]  # <- here
