# exercise: main
# label: wrong
# mistake: the queue is a global that main makes, and is not passed in args: it works under fork, but a spawned child imports the file, finds None there and dies, and the parent waits forever
from multiprocessing import Process, Queue

results = None  # the queue, see main


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(numbers):
    for number in numbers:
        results.put((number, square(number)))


def main() -> None:
    global results
    results = Queue()

    p1 = Process(target=worker, args=([0, 1, 2, 3, 4],))
    p2 = Process(target=worker, args=([5, 6, 7, 8, 9],))
    p1.start()
    p2.start()

    found = [results.get() for _ in range(10)]

    p1.join()
    p2.join()

    for number, result in sorted(found):
        print(result)


if __name__ == "__main__":
    main()
