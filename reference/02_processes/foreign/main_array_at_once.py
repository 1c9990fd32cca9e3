# exercise: main
# label: wrong
# mistake: no join, the shared array is printed before the workers have filled it
import multiprocessing


def _fill(cells, begin, end):
    for i in range(begin, end):
        cells[i] = square(i)


def main():
    cells = multiprocessing.Array("q", 10)
    first = multiprocessing.Process(target=_fill, args=(cells, 0, 5))
    second = multiprocessing.Process(target=_fill, args=(cells, 5, 10))
    first.start()
    second.start()
    for cell in cells:
        print(cell)


if __name__ == "__main__":
    main()
