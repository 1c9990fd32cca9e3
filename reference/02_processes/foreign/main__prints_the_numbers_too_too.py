# exercise: main
# label: wrong
# mistake: prints each number beside its square ("3 squared is 9"), although no other numbers may be printed
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(numbers, connection):
    """Square all the numbers and send them back as pairs."""
    connection.send([(number, square(number)) for number in numbers])
    connection.close()


def main() -> None:
    jobs = []
    for numbers in (range(0, 10, 2), range(1, 10, 2)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(numbers, sender))
        process.start()
        sender.close()
        jobs.append((process, receiver))

    pairs = []
    for process, receiver in jobs:
        pairs.extend(receiver.recv())
        process.join()

    for number, result in sorted(pairs):
        print(f"{number} squared is {result}")


if __name__ == "__main__":
    main()
