# exercise: map_catching
# label: right
# style: catches on the other side: a picklable top-level class wraps func and returns the exception as a value, chunks of one
import multiprocessing


class Versuch:
    """Ruft func auf; was geworfen wird, ist auch ein Ergebnis."""

    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            return self.func(item)
        except Exception as fehler:
            return fehler


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(Versuch(func), items, chunksize=1)
