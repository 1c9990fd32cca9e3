# exercise: main
# label: right
# style: subclass of Process with its own pipe; one takes the even numbers, one the odd ones, zip puts them together

import multiprocessing
from itertools import chain


class Squarer(multiprocessing.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = list(numbers)
        self.receiver, self.sender = multiprocessing.Pipe(duplex=False)

    def run(self):
        self.sender.send(list(map(square, self.numbers)))

    def get(self):
        try:
            return self.receiver.recv()
        finally:
            self.join()


def main():
    squarers = Squarer(range(0, 10, 2)), Squarer(range(1, 10, 2))
    for squarer in squarers:
        squarer.start()
    even, odd = [squarer.get() for squarer in squarers]
    print(*chain.from_iterable(zip(even, odd)), sep="\n")


if __name__ == "__main__":
    main()
