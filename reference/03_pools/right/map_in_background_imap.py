# exercise: map_in_background
# style: imap_runs_ahead
from multiprocessing.pool import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        results = pool.imap(func, items)
        value = foreground()
        return [*results], value
