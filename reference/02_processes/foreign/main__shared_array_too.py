# exercise: main
# label: right
# style: comes from C: the workers fill their half of a shared array, the program joins both and prints one line
import multiprocessing

N = 10


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def fill(squares, begin, end):
    for i in range(begin, end):
        squares[i] = square(i)


def main() -> None:
    squares = multiprocessing.Array("i", N)
    middle = N // 2

    p1 = multiprocessing.Process(target=fill, args=(squares, 0, middle))
    p2 = multiprocessing.Process(target=fill, args=(squares, middle, N))
    p1.start()
    p2.start()
    p1.join()
    p2.join()

    print(*squares[:])


if __name__ == "__main__":
    main()
