# after: python/cpython#101081: a BaseException ends the worker, and its result never comes
# truth: dead
from multiprocessing import Pool


class Cancelled(BaseException):
    pass


def work():
    raise Cancelled


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.apply(work)
