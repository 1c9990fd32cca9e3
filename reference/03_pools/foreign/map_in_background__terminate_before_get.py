# exercise: map_in_background
# label: wrong
# mistake: terminate() right after the foreground: items that are still at work are lost, get() hangs
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answer = pool.map_async(func, items)
        value = foreground()
    finally:
        pool.terminate()
        pool.join()
    return answer.get(), value
