# exercise: main
# label: wrong
# mistake: both workers put their list into one queue and the parent prints the lists as they arrive: when the second worker is the faster one, 25 to 81 come before 0 to 16
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def squares_of(numbers, queue):
    queue.put([square(number) for number in numbers])


def main() -> None:
    queue = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=squares_of, args=(range(0, 5), queue)),
        multiprocessing.Process(target=squares_of, args=(range(5, 10), queue)),
    ]
    for worker in workers:
        worker.start()

    squares = []
    for _ in workers:
        squares.extend(queue.get())

    for worker in workers:
        worker.join()

    for result in squares:
        print(result)


if __name__ == "__main__":
    main()
