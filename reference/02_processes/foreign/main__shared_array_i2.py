# exercise: main
# label: right
import contextlib
import multiprocessing


def _fill_in(squares, numbers):
    for number in numbers:
        squares[number] = square(number)


def main():
    context = multiprocessing.get_context()
    squares = context.Array("q", 10, lock=True)
    with contextlib.ExitStack() as stack:
        for first in range(2):
            process = context.Process(
                target=_fill_in,
                kwargs={"squares": squares, "numbers": range(first, 10, 2)},
                daemon=False,
            )
            process.start()
            stack.callback(process.join)
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
