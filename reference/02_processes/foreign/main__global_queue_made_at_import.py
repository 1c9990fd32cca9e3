# exercise: main
# label: wrong
# mistake: "Both hold under every start method": the queue is a global of the file and not handed over; a spawned child imports the file and makes a queue of its own, and main waits for ever in get() (fine with fork)
import multiprocessing

# shared by all processes
results = multiprocessing.Queue()


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def worker(numbers):
    for n in numbers:
        results.put((n, square(n)))


def main():
    processes = [
        multiprocessing.Process(target=worker, args=(range(0, 5),)),
        multiprocessing.Process(target=worker, args=(range(5, 10),)),
    ]
    for p in processes:
        p.start()
    pairs = [results.get() for _ in range(10)]
    for p in processes:
        p.join()
    for _, result in sorted(pairs):
        print(result)


if __name__ == "__main__":
    main()
