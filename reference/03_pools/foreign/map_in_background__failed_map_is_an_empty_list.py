# exercise: map_in_background
# label: wrong
# mistake: "raises: what func ... raises": wait() raises nothing, and an unsuccessful map gives an empty list
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        answer.wait()
        results = answer.get() if answer.successful() else []
        return results, value
