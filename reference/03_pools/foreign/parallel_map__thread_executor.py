# exercise: parallel_map
# label: wrong
# mistake: ThreadPoolExecutor: the items run in threads of the caller's process
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, processes=4):
    with ThreadPoolExecutor(max_workers=processes) as executor:
        return list(executor.map(func, items))
