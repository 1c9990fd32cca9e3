# exercise: map_in_background
# label: wrong
# mistake: "run foreground() here meanwhile ... while the processes work": the built-in map is lazy, no item is started before foreground has ended
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = map(lambda item: pool.apply_async(func, (item,)), items)
        value = foreground()
        results = [answer.get() for answer in list(answers)]
    return results, value
