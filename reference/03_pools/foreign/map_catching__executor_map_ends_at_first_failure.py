# exercise: map_catching
# label: wrong
# mistake: "for each item, in order ... one that fails stops no other one": executor.map is a generator and is over after its first exception, so the list ends there and items not yet begun are cancelled
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    results = []
    with ProcessPoolExecutor(max_workers=processes) as executor:
        iterator = executor.map(func, items)
        while True:
            try:
                results.append(next(iterator))
            except StopIteration:
                break
            except Exception as e:
                # keep the exception and continue with the next item
                results.append(e)
    return results
