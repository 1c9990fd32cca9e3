# exercise: map_in_background
# label: wrong
# mistake: the generator expression calls apply_async only when it is consumed, after the foreground
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        started = list(answers)
        results = [answer.get() for answer in started]
    return results, value
