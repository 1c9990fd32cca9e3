# exercise: main
# label: right
# style: an Array user: ten places in shared memory, passed in args, each worker fills every other place, the parent prints one line
from multiprocessing import Array, Process

WORKERS = 2
COUNT = 10


def _fill(squares, offset):
    for number in range(offset, COUNT, WORKERS):
        squares[number] = square(number)


def main():
    squares = Array("q", COUNT)
    workers = [Process(target=_fill, args=(squares, i)) for i in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(*squares[:])


if __name__ == "__main__":
    main()
