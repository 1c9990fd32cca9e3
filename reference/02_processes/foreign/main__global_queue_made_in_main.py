# exercise: main
# label: wrong
# mistake: "under every start method": the queue is a global that main makes; a spawned child sees None, fails, and main waits for ever
import multiprocessing

results = None


def square(number: int) -> int:
    return number * number


def worker(numbers):
    for number in numbers:
        results.put((number, square(number)))


def main():
    global results
    results = multiprocessing.Queue()
    first = multiprocessing.Process(target=worker, args=(range(0, 5),))
    second = multiprocessing.Process(target=worker, args=(range(5, 10),))
    first.start()
    second.start()
    pairs = [results.get() for _ in range(10)]
    first.join()
    second.join()
    for _, value in sorted(pairs):
        print(value)


if __name__ == "__main__":
    main()
