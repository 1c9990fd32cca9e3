# exercise: main
# label: right

from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray


def _fill(squares, numbers):
    for number in numbers:
        squares[number] = square(number)


def main():
    squares = RawArray("i", 10)  # memory that all of them share
    team = [
        Process(target=_fill, args=(squares, range(first, 10, 2))) for first in (0, 1)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
