# exercise: main
# label: right
# style: a Pool of two with map; a Barrier that comes through the initializer makes sure that each of the two takes one half
from multiprocessing import Barrier, Pool


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


_both_here = None


def _remember(barrier):
    """Initializer, runs once in each worker of the pool."""
    global _both_here
    _both_here = barrier


def _squares_of(numbers):
    _both_here.wait()  # not one worker for both halves
    return [square(number) for number in numbers]


def main() -> None:
    halves = [range(0, 5), range(5, 10)]
    with Pool(2, initializer=_remember, initargs=(Barrier(2),)) as pool:
        results = pool.map(_squares_of, halves, chunksize=1)
        pool.close()
        pool.join()
    for half in results:
        for result in half:
            print(result)


if __name__ == "__main__":
    main()
