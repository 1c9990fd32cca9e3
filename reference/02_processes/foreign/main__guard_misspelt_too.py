# exercise: main
# label: wrong
# mistake: the guard compares with "main" and not with "__main__", so the script prints nothing
from multiprocessing import Pipe, Process


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


def worker(numbers, sender):
    sender.send([square(n) for n in numbers])
    sender.close()


def main() -> None:
    receiver1, sender1 = Pipe(False)
    receiver2, sender2 = Pipe(False)
    first = Process(target=worker, args=(range(0, 5), sender1))
    second = Process(target=worker, args=(range(5, 10), sender2))
    first.start()
    second.start()
    for result in receiver1.recv() + receiver2.recv():
        print(result)
    first.join()
    second.join()


if __name__ == "main":
    main()
