# exercise: main
# label: wrong
# mistake: the workers use a global queue that main makes; a spawned child (or one of the forkserver) sees None there, fails, and main waits for ever
from multiprocessing import Process, Queue

results = None


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(start):
    for number in range(start, 10, 2):
        results.put((number, square(number)))


def main() -> None:
    global results
    results = Queue()

    processes = [Process(target=worker, args=(start,)) for start in (0, 1)]
    for p in processes:
        p.start()

    squares = dict(results.get() for _ in range(10))

    for p in processes:
        p.join()
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
