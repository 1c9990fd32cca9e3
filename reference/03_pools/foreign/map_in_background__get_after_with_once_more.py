# exercise: map_in_background
# label: wrong
# mistake: get() stands after the with block, which has ended the pool: it waits for ever if the items are not ready when the foreground returns
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    # the with block waits for the pool at its end
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
    return answer.get(), value
