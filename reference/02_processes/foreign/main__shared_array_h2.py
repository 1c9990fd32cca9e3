# exercise: main
# label: right
import multiprocessing


def _fill_in(squares, numbers):
    for number in numbers:
        squares[number] = square(number)


def main():
    squares = multiprocessing.Array("i", 10, lock=False)  # each cell has one writer
    workers = [
        multiprocessing.Process(target=_fill_in, args=(squares, range(first, 10, 2)))
        for first in (0, 1)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for value in squares:
        print(value)


if __name__ == "__main__":
    main()
