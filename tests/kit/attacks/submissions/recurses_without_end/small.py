import sys

sys.setrecursionlimit(10**9)


class Deep:
    """Its `repr` goes through C, where no limit of Python counts."""

    def __repr__(self):
        return repr([self])


def gather(tasks):
    return repr(Deep())


def double(task):
    return double(task)
