# exercise: main
# label: right
# style: C programmer: shared memory, each process fills its own half of the table
import multiprocessing

_N = 10


def _fill(table, low, high):
    i = low
    while i < high:
        table[i] = square(i)
        i += 1


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    table = multiprocessing.Array("l", _N)
    half = _N // 2
    procs = [
        multiprocessing.Process(target=_fill, args=(table, 0, half)),
        multiprocessing.Process(target=_fill, args=(table, half, _N)),
    ]
    for proc in procs:
        proc.start()
    for proc in procs:
        proc.join()
    for i in range(_N):
        print(table[i])


if __name__ == "__main__":
    main()
