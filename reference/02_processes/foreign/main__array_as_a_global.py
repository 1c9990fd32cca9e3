# exercise: main
# label: wrong
# mistake: the children look for the shared array in a global variable that only main() sets, so a spawned child (or one of a forkserver) dies with a TypeError ('NoneType' object does not support item assignment), square is not used for anything, and ten zeros are printed; it breaks "Both hold under every start method: fork, spawn, forkserver".

import multiprocessing

squares = None


def _fill(numbers):
    for number in numbers:
        squares[number] = square(number)


def main():
    global squares
    squares = multiprocessing.Array("i", 10)
    team = [
        multiprocessing.Process(target=_fill, args=(range(first, 10, 2),))
        for first in (0, 1)
    ]
    for process in team:
        process.start()
    for process in team:
        process.join()
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
