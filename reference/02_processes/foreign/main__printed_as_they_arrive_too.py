# exercise: main
# label: wrong
# mistake: the squares are printed in the order in which they come out of the common queue, so they are out of order whenever the second worker is not behind the first
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(numbers, queue):
    for number in numbers:
        queue.put(square(number))


def main() -> None:
    queue = multiprocessing.Queue()
    first = multiprocessing.Process(target=worker, args=(range(0, 5), queue))
    second = multiprocessing.Process(target=worker, args=(range(5, 10), queue))
    first.start()
    second.start()
    for _ in range(10):
        print(queue.get())
    first.join()
    second.join()


if __name__ == "__main__":
    main()
