# exercise: main
# label: right
# style: functional: even numbers to one worker, odd ones to the other, a pipe each, woven together with zip
import multiprocessing as mp
from itertools import chain

NUMBERS = range(10)


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number

def _squares(numbers, sender):
    sender.send([square(n) for n in numbers])
    sender.close()


def _hire(numbers):
    receiver, sender = mp.Pipe(duplex=False)
    process = mp.Process(target=_squares, args=(numbers, sender))
    process.start()
    sender.close()
    return process, receiver


def main() -> None:
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    staff = [_hire(NUMBERS[k::2]) for k in (0, 1)]
    results = [receiver.recv() for _, receiver in staff]
    for process, _ in staff:
        process.join()
    print(*chain.from_iterable(zip(*results)), sep="\n")


if __name__ == "__main__":
    main()
