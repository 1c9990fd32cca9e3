# exercise: map_in_background
# label: wrong
# mistake: the foreground is called by the callback of map_async, in the pool's helper thread after the work
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    values = []
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, callback=lambda results: values.append(foreground()))
        results = answer.get()
        pool.close()
        pool.join()
    return results, values[0]
