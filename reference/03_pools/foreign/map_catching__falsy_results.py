# exercise: map_catching
# label: wrong
# mistake: `f.exception() or f.result() or None`: results such as 0, "" and [] become None
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [f.exception() or f.result() or None for f in futures]
