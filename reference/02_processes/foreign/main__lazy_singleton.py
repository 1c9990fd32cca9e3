# exercise: main
# label: wrong
# mistake: the queue is a lazy singleton that nobody hands over; a forked child inherits it, but a spawned one (and one of a forkserver) makes a queue of its own, and the parent waits in get() forever and prints nothing; breaks "Both hold under every start method: fork, spawn, forkserver".
import multiprocessing


class _ResultChannel:
    """There is exactly one channel in the program."""

    _instance = None

    def __init__(self):
        self._queue = multiprocessing.Queue()

    @classmethod
    def get_instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    def publish(self, number, value):
        self._queue.put((number, value))

    def take(self):
        return self._queue.get()


def _square_all(numbers):
    for number in numbers:
        _ResultChannel.get_instance().publish(number, square(number))


def main():
    channel = _ResultChannel.get_instance()
    workers = [
        multiprocessing.Process(target=_square_all, args=(list(numbers),))
        for numbers in (range(5), range(5, 10))
    ]
    for worker in workers:
        worker.start()
    squares = dict(channel.take() for _ in range(10))
    for worker in workers:
        worker.join()
    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
