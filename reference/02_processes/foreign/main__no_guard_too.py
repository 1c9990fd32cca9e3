# exercise: main
# label: wrong
# mistake: main is called at the end of the file without asking for __name__, so every import starts it, and spawned children fail
import multiprocessing


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(sender, numbers):
    sender.send([square(number) for number in numbers])
    sender.close()


def main() -> None:
    jobs = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(sender, numbers))
        process.start()
        sender.close()
        jobs.append((process, receiver))
    squares = []
    for process, receiver in jobs:
        squares += receiver.recv()
        process.join()
    for value in squares:
        print(value)


main()
