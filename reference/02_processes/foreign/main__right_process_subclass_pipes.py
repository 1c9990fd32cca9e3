# exercise: main
# label: right
# style: someone who loves classes, a Process subclass with a pipe each, the parent takes from both in turn
import multiprocessing


class Squarer(multiprocessing.Process):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.inbox, self.outbox = multiprocessing.Pipe(duplex=False)

    def start(self):
        super().start()
        self.outbox.close()

    def run(self):
        for number in self.numbers:
            self.outbox.send(square(number))


def main() -> None:
    squarers = [Squarer(range(0, 10, 2)), Squarer(range(1, 10, 2))]
    for squarer in squarers:
        squarer.start()
    squares = [squarers[number % 2].inbox.recv() for number in range(10)]
    for squarer in squarers:
        squarer.join()
    print(*squares)


if __name__ == "__main__":
    main()
