# exercise: map_catching
# label: wrong
# mistake: apply_async and get in the same loop, each item waits for the one before

import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    pool = multiprocessing.Pool(processes)
    for item in items:
        answer = pool.apply_async(func, (item,))
        try:
            results.append(answer.get())
        except Exception as error:
            results.append(error)
    pool.close()
    pool.join()
    return results
