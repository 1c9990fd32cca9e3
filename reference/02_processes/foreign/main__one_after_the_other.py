# exercise: main
# label: wrong
# mistake: starts the second worker only when the first has sent its result and is joined, so the two are never at work at the same time
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def work(numbers, queue):
    queue.put([square(number) for number in numbers])


def main() -> None:
    queue = multiprocessing.Queue()
    squares = []
    for numbers in ([0, 1, 2, 3, 4], [5, 6, 7, 8, 9]):
        process = multiprocessing.Process(target=work, args=(numbers, queue))
        process.start()
        squares.extend(queue.get())
        process.join()

    for result in squares:
        print(result)


if __name__ == "__main__":
    main()
