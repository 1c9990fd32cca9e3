# exercise: map_in_background
# label: wrong
# mistake: waits for the answer before the foreground is called, so nothing happens meanwhile

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        answer.wait()  # make sure the results are there
        value = foreground()
        return answer.get(), value
