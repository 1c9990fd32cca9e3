# exercise: map_in_background
# label: wrong
# mistake: parentheses missing: the function foreground itself is returned, never called
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground
        return answer.get(), value
