# exercise: main
# label: right
import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection


@dataclass(frozen=True)
class _Share:
    """The numbers of one worker."""

    numbers: tuple[int, ...]


def _square_share(share: _Share, sender: Connection) -> None:
    with sender:
        sender.send({number: square(number) for number in share.numbers})


def main() -> None:
    shares = (_Share(tuple(range(0, 10, 2))), _Share(tuple(range(1, 10, 2))))
    workers = []
    for share in shares:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_square_share, args=(share, sender))
        process.start()
        sender.close()
        workers.append((process, receiver))
    squares: dict[int, int] = {}
    for process, receiver in workers:
        with receiver:
            squares.update(receiver.recv())
        process.join()
    for number in sorted(squares):
        print(squares[number], flush=True)


if __name__ == "__main__":
    main()
