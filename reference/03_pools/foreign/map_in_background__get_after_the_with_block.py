# exercise: map_in_background
# label: wrong
# mistake: "return: the list of results": the with block has ended the pool, unfinished or not, before get() is called, so get() waits for ever
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
    return answer.get(), value
