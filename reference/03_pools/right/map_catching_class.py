# exercise: map_catching
# style: callable_object
from multiprocessing import Pool


class Careful:
    """Calls a function, and hands back what it raises."""

    def __init__(self, func):
        self.func = func

    def __call__(self, item):
        try:
            result = self.func(item)
        except BaseException as error:
            return error
        else:
            return result


def map_catching(func, items, processes=2):
    pool = Pool(processes)
    results = list(pool.imap(Careful(func), items))
    pool.close()
    pool.join()
    return results
