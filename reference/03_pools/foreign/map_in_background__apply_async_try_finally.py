# exercise: map_in_background
# label: right
# style: Java habits: no with block, a list of answers (one apply_async for each item), terminate and join in finally
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, args=(item,)))

        foreground_value = foreground()

        results = []
        for answer in answers:
            results.append(answer.get())
        return results, foreground_value
    finally:
        pool.terminate()
        pool.join()
