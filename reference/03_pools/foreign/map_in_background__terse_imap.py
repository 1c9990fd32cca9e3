# exercise: map_in_background
# label: right
# style: terse, with imap, which starts at once and is read only after the foreground
from multiprocessing import Pool


def map_in_background(func, items, foreground, processes=2):
    with Pool(processes) as pool:
        results = pool.imap(func, items)
        value = foreground()
        return list(results), value
