# exercise: main
# label: wrong
# mistake: the workers use a global queue that main makes, which only a forked child has: under spawn and forkserver it is None there, and main waits for ever
import multiprocessing

results = None


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(numbers):
    for number in numbers:
        results.put((number, square(number)))


def main() -> None:
    global results
    results = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=worker, args=(range(0, 5),)),
        multiprocessing.Process(target=worker, args=(range(5, 10),)),
    ]
    for process in processes:
        process.start()
    pairs = [results.get() for _ in range(10)]
    for process in processes:
        process.join()
    for _, value in sorted(pairs):
        print(value)


if __name__ == "__main__":
    main()
