# exercise: parallel_map
# label: right
# style: imap_unordered over numbered items, sorted by the number
import multiprocessing
from functools import partial


def _numbered(func, pair):
    number, item = pair
    return number, func(item)


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        pairs = list(pool.imap_unordered(partial(_numbered, func), enumerate(items)))
    pairs.sort(key=lambda pair: pair[0])
    return [value for _, value in pairs]
