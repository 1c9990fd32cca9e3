# exercise: map_catching
# label: wrong
# mistake: no pool: serial in the caller
def map_catching(func, items, processes=2):
    results = []
    for item in items:
        try:
            results.append(func(item))
        except Exception as e:
            results.append(e)
    return results
