# exercise: map_in_background
# label: wrong
# mistake: get() is called after the with block, which has ended the pool: it hangs for ever if the items end later than the foreground.
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    # start the work
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        # do our own thing
        value = foreground()
    # the pool is finished now, fetch the results
    results = answer.get()
    return results, value
