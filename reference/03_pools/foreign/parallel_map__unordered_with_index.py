# exercise: parallel_map
# label: right
# style: imap_unordered over (index, item) pairs with functools.partial, sorted by index afterwards

from functools import partial
from multiprocessing import Pool
from operator import itemgetter


def _numbered(func, pair):
    number, item = pair
    return number, func(item)


def parallel_map(func, items, processes=4):
    with Pool(processes) as pool:
        pairs = list(pool.imap_unordered(partial(_numbered, func), enumerate(items)))
    pairs.sort(key=itemgetter(0))
    return [result for _, result in pairs]
