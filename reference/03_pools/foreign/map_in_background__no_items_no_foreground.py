# exercise: map_in_background
# label: wrong
# mistake: "run foreground() ... then foreground's value" (there may be no items): without items foreground is never run
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    if not items:
        return [], None
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        return answer.get(), value
