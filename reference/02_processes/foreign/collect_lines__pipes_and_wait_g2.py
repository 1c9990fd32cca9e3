# exercise: collect_lines
# label: right
from contextlib import ExitStack
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _emit_all(writer, task, number):
    with writer:
        task(number, writer.send)


def _arrivals(readers):
    """All that comes, from whomever, until everybody has hung up."""
    while readers:
        for reader in wait(readers):
            try:
                line = reader.recv()
            except (EOFError, OSError):
                readers.remove(reader)
            else:
                yield line


def collect_lines(task, workers):
    with ExitStack() as stack:
        readers = []
        for number in range(workers):
            reader, writer = Pipe(duplex=False)
            child = Process(target=_emit_all, args=(writer, task, number))
            with writer:  # no later child gets a copy
                child.start()
            stack.callback(child.join)
            readers.append(stack.enter_context(reader))
        return [*_arrivals(readers)]
