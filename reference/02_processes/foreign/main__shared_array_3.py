# exercise: main
# label: right
import multiprocessing

COUNT = 10
WORKERS = 2


class SquareWorker(multiprocessing.Process):
    def __init__(self, squares, first):
        super().__init__()
        self.squares = squares
        self.first = first

    def run(self):
        i = self.first
        while i < COUNT:
            self.squares[i] = square(i)
            i += WORKERS


def main():
    squares = multiprocessing.Array("i", COUNT)  # memory that all of them share
    workers = []
    for first in range(WORKERS):
        workers.append(SquareWorker(squares, first))
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for i in range(COUNT):
        print(squares[i])


if __name__ == "__main__":
    main()
