# exercise: map_in_background
# style: executor_map_read_late
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(processes) as pool:
        coming = pool.map(func, items)  # begins at once, and is read later
        front = foreground()
        return (list(coming), front)
