# exercise: map_in_background
# label: wrong
# mistake: the shutdown is not in a finally, so the processes are left behind when either side raises
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    answers = [pool.apply_async(func, (item,)) for item in items]
    value = foreground()
    results = [answer.get() for answer in answers]
    pool.close()
    pool.join()
    return results, value
