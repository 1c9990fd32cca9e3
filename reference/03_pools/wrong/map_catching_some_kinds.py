# exercise: map_catching
# expect: failure-let-through
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())  # <- here
            except (ValueError, ArithmeticError) as error:
                results.append(error)
    return results
