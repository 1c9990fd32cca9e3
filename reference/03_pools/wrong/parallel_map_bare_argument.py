# exercise: parallel_map
# expect: argument-taken-apart
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        answers = [pool.apply_async(func, (item)) for item in items]  # <- here
        return [answer.get() for answer in answers]
