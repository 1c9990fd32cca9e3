# exercise: main
# label: right
# style: somebody who knows only Java: a subclass of Process with fields, run() and a getter; a pipe for each worker
from multiprocessing import Pipe, Process


def square(number: int) -> int:
    """Return the square of a number.  Given: ``main`` has other processes call it."""
    return number * number


class SquareWorker(Process):
    def __init__(self, numbers, sender):
        super().__init__()
        self.numbers = numbers
        self.sender = sender

    def run(self):
        result = {}
        for number in self.numbers:
            result[number] = square(number)
        self.sender.send(result)
        self.sender.close()


class SquareProgram:
    def __init__(self, limit):
        self.limit = limit
        self.workers = []
        self.receivers = []
        self.squares = {}

    def startWorker(self, numbers):
        receiver, sender = Pipe(duplex=False)
        worker = SquareWorker(numbers, sender)
        worker.start()
        sender.close()
        self.workers.append(worker)
        self.receivers.append(receiver)

    def collect(self):
        for receiver in self.receivers:
            self.squares.update(receiver.recv())
            receiver.close()
        for worker in self.workers:
            worker.join()

    def printSquares(self):
        for number in range(self.limit):
            print(self.squares[number])


def main():
    program = SquareProgram(10)
    program.startWorker(range(0, 10, 2))
    program.startWorker(range(1, 10, 2))
    program.collect()
    program.printSquares()


if __name__ == "__main__":
    main()
