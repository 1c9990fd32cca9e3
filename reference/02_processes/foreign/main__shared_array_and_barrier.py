# exercise: main
# label: right
# style: Java-like class with constants; shared memory (Array) for the squares and a Barrier so that both workers begin together
import sys
from multiprocessing import Array, Barrier, Process


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


class SquareApplication:
    NUMBER_OF_WORKERS = 2
    NUMBER_OF_SQUARES = 10

    @staticmethod
    def fill(squares, barrier, first, step):
        """Executed in a worker process: fill every step-th place of the array."""
        barrier.wait()
        for index in range(first, len(squares), step):
            squares[index] = square(index)

    def run(self):
        squares = Array("i", self.NUMBER_OF_SQUARES)
        barrier = Barrier(self.NUMBER_OF_WORKERS)
        workers = []
        for first in range(self.NUMBER_OF_WORKERS):
            workers.append(
                Process(
                    target=SquareApplication.fill,
                    args=(squares, barrier, first, self.NUMBER_OF_WORKERS),
                )
            )
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        sys.stdout.write(" ".join(str(value) for value in squares[:]) + "\n")


def main() -> None:
    SquareApplication().run()


if __name__ == "__main__":
    main()
