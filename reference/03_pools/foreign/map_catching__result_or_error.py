# exercise: map_catching
# label: wrong
# mistake: "result or error" takes a result that is false (0, "", [], False) for a missing one, and puts None into its place
import multiprocessing


def try_one(func, item):
    try:
        return func(item), None
    except Exception as error:
        return None, error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        pairs = pool.starmap(try_one, [(func, item) for item in items], chunksize=1)
    return [result or error for result, error in pairs]
