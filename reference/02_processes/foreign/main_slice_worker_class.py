# exercise: main
# label: right
# style: class-based: Process subclasses with a pipe each, results interleaved by slices
import multiprocessing


class _SliceWorker(multiprocessing.Process):
    """Squares one slice of the numbers and sends the list back."""

    def __init__(self, numbers: range, outlet) -> None:
        super().__init__()
        self._numbers = numbers
        self._outlet = outlet

    def run(self) -> None:
        with self._outlet:
            self._outlet.send([square(number) for number in self._numbers])


class _Assembly:
    WORKERS = 2

    def __init__(self, count: int) -> None:
        self._results: list = [None] * count
        self._jobs: list = []

    def start(self) -> "_Assembly":
        for offset in range(self.WORKERS):
            inlet, outlet = multiprocessing.Pipe(duplex=False)
            worker = _SliceWorker(range(offset, len(self._results), self.WORKERS), outlet)
            worker.start()
            outlet.close()
            self._jobs.append((offset, worker, inlet))
        return self

    def finish(self) -> list:
        for offset, worker, inlet in self._jobs:
            with inlet:
                self._results[offset :: self.WORKERS] = inlet.recv()
            worker.join()
        return self._results


def main() -> None:
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    print("\n".join(map(str, _Assembly(10).start().finish())))


if __name__ == "__main__":
    main()
