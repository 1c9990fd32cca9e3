# exercise: map_in_background
# label: right
# style: old-fashioned, try/finally with terminate and join, one answer for each item
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))
        pool.close()
        value = foreground()
        results = []
        for answer in answers:
            results.append(answer.get())
    finally:
        pool.terminate()
        pool.join()
    return (results, value)
