# exercise: map_catching
# label: wrong
# mistake: all failures are raised together as an ExceptionGroup at the end
import multiprocessing


def map_catching(func, items, processes=2):
    results, errors = [], []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as e:
                errors.append(e)
                results.append(e)
    if errors:
        raise ExceptionGroup("items failed", errors)
    return results
