# exercise: main
# label: right
# style: numerics/C person: a shared Array handed over in args, each worker writes its own slots, join both, then read
import multiprocessing
import sys

N = 10


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def fill(out, first, last, step):
    # for (i = first; i != last; i += step) out[i] = square(i);
    i = first
    while i != last:
        out[i] = square(i)
        i += step


def main():
    out = multiprocessing.Array("i", N)
    left = multiprocessing.Process(target=fill, args=(out, 0, N // 2, 1))
    right = multiprocessing.Process(target=fill, args=(out, N - 1, N // 2 - 1, -1))
    left.start()
    right.start()
    left.join()
    right.join()
    for i in range(N):
        sys.stdout.write("%d\n" % out[i])


if __name__ == "__main__":
    main()
