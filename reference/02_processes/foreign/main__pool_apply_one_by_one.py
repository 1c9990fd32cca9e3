# exercise: main
# label: wrong
# mistake: pool.apply waits for each single result, so the two workers of the pool are never at work at the same time
from multiprocessing import Pool


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def main() -> None:
    squares = []
    # two processes share the work
    with Pool(processes=2) as pool:
        for number in range(10):
            squares.append(pool.apply(square, (number,)))
        pool.close()
        pool.join()
    for result in squares:
        print(result)


if __name__ == "__main__":
    main()
