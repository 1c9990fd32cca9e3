# exercise: map_catching
# label: wrong
# mistake: the name `e` of the except clause is used behind it, where it is deleted: UnboundLocalError
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            failed = False
            try:
                value = answer.get()
            except Exception as e:
                failed = True
            if failed:
                results.append(e)
            else:
                results.append(value)
    return results
