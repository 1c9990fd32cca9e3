# exercise: main
# label: right
from contextlib import ExitStack
from itertools import chain
from multiprocessing import Pipe, Process
from operator import methodcaller


def _send_squares(writer, numbers):
    with writer:
        writer.send([*map(square, numbers)])


def main():
    with ExitStack() as stack:
        readers = []
        for first in range(2):
            reader, writer = Pipe(duplex=False)
            numbers = range(first, 10, 2)
            child = Process(target=_send_squares, args=(writer, numbers))
            with writer:
                child.start()
            stack.callback(child.join)
            readers.append(stack.enter_context(reader))
        evens, odds = map(methodcaller("recv"), readers)
        print(*chain.from_iterable(zip(evens, odds)), sep="\n")


if __name__ == "__main__":
    main()
