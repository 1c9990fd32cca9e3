# exercise: main
# label: right
# style: a Pool of two with an initializer; a Barrier makes sure that each of the two workers takes one half; terse and functional at the end
from itertools import chain
from multiprocessing import Barrier, Pool

_both_here = None  # set in each worker by _prepare


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def _prepare(barrier):
    """Run once in each worker: keep the barrier that it was given."""
    global _both_here
    _both_here = barrier


def _squares(numbers):
    """Wait until the other worker has its half, too, then work it off."""
    _both_here.wait()
    return [square(number) for number in numbers]


def main() -> None:
    halves = [range(0, 5), range(5, 10)]
    with Pool(2, initializer=_prepare, initargs=(Barrier(2),)) as pool:
        squares = pool.map(_squares, halves, chunksize=1)
        pool.close()
        pool.join()
    print(*chain.from_iterable(squares), sep="\n")


if __name__ == "__main__":
    main()
