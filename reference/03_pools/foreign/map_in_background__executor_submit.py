# exercise: map_in_background
# label: right
# style: ProcessPoolExecutor, submit all, foreground, result
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
        return [f.result() for f in futures], value
