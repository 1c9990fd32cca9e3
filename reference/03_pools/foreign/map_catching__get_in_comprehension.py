# exercise: map_catching
# label: wrong
# mistake: the answers are asked in a comprehension without try
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        return [answer.get() for answer in answers]
