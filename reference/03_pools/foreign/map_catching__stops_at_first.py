# exercise: map_catching
# label: wrong
# mistake: break after the first failure: what comes behind it is missing
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
                break
    return results
