# exercise: parallel_map
# expect: called-for-the-pool
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        answers = [pool.apply_async(func(item)) for item in items]  # <- here
        for answer in answers:
            answer.wait()
        return [answer.get() for answer in answers]
