# exercise: map_catching
# label: wrong
# mistake: ThreadPoolExecutor in place of processes
from concurrent.futures import ThreadPoolExecutor


def map_catching(func, items, processes=2):
    with ThreadPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
    return [f.exception() or f.result() for f in futures]
