# exercise: main
# label: right
# style: unusual, a C array in shared memory, each worker fills its half
import multiprocessing

_COUNT = 10


def _fill(cells, begin, end):
    for i in range(begin, end):
        cells[i] = square(i)


def main():
    cells = multiprocessing.Array("q", _COUNT)
    half = _COUNT // 2
    workers = (
        multiprocessing.Process(target=_fill, args=(cells, 0, half)),
        multiprocessing.Process(target=_fill, args=(cells, half, _COUNT)),
    )
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("\n".join(str(cell) for cell in cells))


if __name__ == "__main__":
    main()
