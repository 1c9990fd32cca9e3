# exercise: map_catching
# expect: no-process


def map_catching(func, items, processes=2):
    results = []
    for item in items:
        try:
            results.append(func(item))  # <- here
        except Exception as error:
            results.append(error)
    return results
