# exercise: main
# label: right

import multiprocessing
from typing import Any


class _Squarer(multiprocessing.Process):
    """Squares its numbers, and sends pairs of a number and its square."""

    def __init__(self, numbers: list[int], sender: Any) -> None:
        super().__init__()
        self.numbers = numbers
        self.sender = sender

    def run(self) -> None:
        for number in self.numbers:
            self.sender.send((number, square(number)))
        self.sender.close()


def main() -> None:
    team = []
    for first in (0, 1):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        squarer = _Squarer(list(range(first, 10, 2)), sender)
        squarer.start()
        sender.close()
        team.append((squarer, receiver))
    squares = {}
    for _, receiver in team:
        try:
            while True:
                number, result = receiver.recv()
                squares[number] = result
        except EOFError:
            receiver.close()
    for squarer, _ in team:
        squarer.join()
    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
