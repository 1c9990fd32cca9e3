# exercise: main
# label: right

import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


@dataclass
class Share:
    """A process at work on some of the numbers, and where its squares arrive."""

    numbers: range
    process: BaseProcess
    answers: Connection

    def collected(self) -> Iterator[tuple[int, int]]:
        """Yield each number with its square; the process has ended then."""
        with self.answers:
            squares = self.answers.recv()
        self.process.join()
        yield from zip(self.numbers, squares, strict=True)


def send_squares(numbers: range, out: Connection) -> None:
    """Be one worker."""
    with out:
        out.send([square(number) for number in numbers])  # noqa: F821


def begin(numbers: range) -> Share:
    """Return a share whose process is running."""
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=send_squares, args=(numbers, there))
    with there:
        process.start()
    return Share(numbers, process, here)


def main() -> None:
    shares = [begin(range(first, 10, 2)) for first in range(2)]
    squares = dict(pair for share in shares for pair in share.collected())
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
