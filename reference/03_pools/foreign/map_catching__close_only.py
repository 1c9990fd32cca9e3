# exercise: map_catching
# label: wrong
# mistake: close() without join(): processes may be alive on return
import multiprocessing


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    results = []
    for answer in [pool.apply_async(func, (item,)) for item in items]:
        try:
            results.append(answer.get())
        except Exception as e:
            results.append(e)
    pool.close()
    return results
