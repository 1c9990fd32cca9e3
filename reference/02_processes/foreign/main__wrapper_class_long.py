# exercise: main
# label: right
# style: a class SquareProgram with typed attributes, halves over a Manager queue

import multiprocessing
from typing import Any


class SquareProgram:
    NUMBERS: int = 10
    WORKERS: int = 2

    def __init__(self) -> None:
        self.squares: dict[int, int] = {}

    @staticmethod
    def compute(numbers: list[int], channel: Any) -> None:
        for number in numbers:
            channel.put((number, square(number)))

    def shares(self) -> list[list[int]]:
        numbers = list(range(self.NUMBERS))
        return [numbers[i :: self.WORKERS] for i in range(self.WORKERS)]

    def run(self) -> None:
        with multiprocessing.Manager() as manager:
            channel = manager.Queue()
            processes = [
                multiprocessing.Process(target=SquareProgram.compute, args=(share, channel))
                for share in self.shares()
            ]
            for process in processes:
                process.start()
            for _ in range(self.NUMBERS):
                number, value = channel.get()
                self.squares[number] = value
            for process in processes:
                process.join()
        for number in range(self.NUMBERS):
            print(self.squares[number])


def main() -> None:
    SquareProgram().run()

if __name__ == "__main__":
    main()
