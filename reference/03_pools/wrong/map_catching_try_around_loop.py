# exercise: map_catching
# expect: one-try-for-all
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        try:
            for answer in answers:
                results.append(answer.get())
        except Exception as error:  # <- here
            results.append(error)
    return results
