# exercise: main
# label: wrong
# mistake: the shared cursor is read under the lock, and moved under it, but not in one step: both workers read the same number while the other is at work, square it twice and move the cursor twice, so that other numbers are skipped; breaks "they call square once for each number" (and the list printed has gaps)

import multiprocessing
from typing import Any


class _Squarer(multiprocessing.Process):
    def __init__(self, cursor: Any, guard: Any, sender: Any) -> None:
        super().__init__()
        self.cursor = cursor
        self.guard = guard
        self.sender = sender

    def run(self) -> None:
        while True:
            with self.guard:
                number = self.cursor.value
            if number >= 10:
                break
            self.sender.send((number, square(number)))
            with self.guard:
                self.cursor.value += 1
        self.sender.close()


def main() -> None:
    cursor = multiprocessing.Value("i", 0, lock=False)
    guard = multiprocessing.Lock()
    team = []
    for _ in range(2):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        squarer = _Squarer(cursor, guard, sender)
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
            pass
    for squarer, _ in team:
        squarer.join()
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
