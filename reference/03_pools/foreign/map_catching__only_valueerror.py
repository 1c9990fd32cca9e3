# exercise: map_catching
# label: wrong
# mistake: only ValueError is caught, everything else comes out
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except ValueError as error:
                results.append(error)
    return results
