# exercise: map_catching
# label: wrong
# mistake: takes the exception for a wrapper like ExecutionException and keeps its __cause__, which is the remote traceback
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        for future in futures:
            try:
                results.append(future.result())
            except Exception as error:
                results.append(error.__cause__ or error)
    return results
