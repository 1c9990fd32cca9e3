# exercise: main
# label: right
import multiprocessing


class _SquareWorker(multiprocessing.Process):
    """A process that sends the squares of its numbers, as one dict."""

    def __init__(self, numbers, outlet):
        super().__init__()
        self._numbers = numbers
        self._outlet = outlet

    def run(self):
        try:
            self._outlet.send({number: square(number) for number in self._numbers})
        finally:
            self._outlet.close()


def main():
    inlets, workers = [], []
    for share in (range(0, 10, 2), range(1, 10, 2)):
        inlet, outlet = multiprocessing.Pipe(duplex=False)
        worker = _SquareWorker(list(share), outlet)
        worker.start()
        outlet.close()
        inlets.append(inlet)
        workers.append(worker)
    squares = {}
    try:
        for inlet in inlets:
            squares.update(inlet.recv())
            inlet.close()
    finally:
        for worker in workers:
            worker.join()
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
