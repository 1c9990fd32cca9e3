# exercise: main
# label: right
import multiprocessing


def _stripe(first, table):
    for number in range(first, len(table), 2):
        table[number] = square(number)


def main():
    table = multiprocessing.RawArray("q", 10)
    workers = []
    for first in (0, 1):
        worker = multiprocessing.Process(target=_stripe, args=(first, table))
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()
    for value in table:
        print(value)


if __name__ == "__main__":
    main()
