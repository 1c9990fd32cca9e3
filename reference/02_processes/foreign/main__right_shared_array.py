# exercise: main
# label: right
# style: someone from C++, shared memory passed in args, each process fills its own half, no messages
from multiprocessing import Array, Process


def _fill(cells, first, last):
    for index in range(first, last):
        cells[index] = square(index)


def main():
    cells = Array("i", 10)
    halves = [Process(target=_fill, args=(cells, at, at + 5)) for at in (0, 5)]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    for value in cells[:]:
        print(value)


if __name__ == "__main__":
    main()
