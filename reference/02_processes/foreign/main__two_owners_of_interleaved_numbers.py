# exercise: main
# label: right
import multiprocessing
from multiprocessing.connection import Connection


def _square_all(sender: Connection, numbers: range) -> None:
    with sender:
        for number in numbers:
            sender.send((number, square(number)))


def main() -> None:
    jobs = []
    for first in range(2):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        numbers = range(first, 10, 2)
        child = multiprocessing.Process(target=_square_all, args=(sender, numbers))
        child.start()
        sender.close()
        jobs.append((child, receiver))
    squares = {}
    for child, receiver in jobs:
        with receiver:
            try:
                while True:
                    number, value = receiver.recv()
                    squares[number] = value
            except EOFError:
                child.join()
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
