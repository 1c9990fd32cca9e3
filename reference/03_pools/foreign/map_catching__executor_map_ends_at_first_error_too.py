# exercise: map_catching
# label: wrong
# mistake: executor.map is a generator that is finished after the first exception: all later items get a StopIteration instead of their own result
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        answers = executor.map(func, items)
        for _ in items:
            try:
                results.append(next(answers))
            except Exception as error:
                results.append(error)
    return results
