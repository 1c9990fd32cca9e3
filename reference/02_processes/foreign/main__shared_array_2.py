# exercise: main
# label: right

import multiprocessing


def _fill(squares, numbers):
    """What a worker runs: put the square of each of its numbers into its place."""
    for number in numbers:
        squares[number] = square(number)


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    squares = multiprocessing.Array("q", 10)
    workers = [
        multiprocessing.Process(target=_fill, args=(squares, range(first, 10, 2)))
        for first in (0, 1)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(*squares[:], sep="\n")


if __name__ == "__main__":
    main()
