# exercise: main
# label: right
# style: shared_memory: two workers write into a ShareableList, one the even places, one the odd ones
import multiprocessing
from multiprocessing.shared_memory import ShareableList


def _fill(table, first):
    for number in range(first, len(table), 2):
        table[number] = square(number)
    table.shm.close()


def main():
    table = ShareableList([0] * 10)
    try:
        workers = [
            multiprocessing.Process(target=_fill, args=(table, first))
            for first in (0, 1)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(*list(table))
    finally:
        table.shm.close()
        table.shm.unlink()


if __name__ == "__main__":
    main()
