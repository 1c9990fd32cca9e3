# exercise: ask_each
# label: right
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _report(writer, task, value):
    with writer:
        writer.send(task(value))


def _answer(reader):
    with suppress(EOFError, OSError):
        return reader.recv()


def ask_each(task, values):
    readers = []
    with ExitStack() as stack:
        for value in values:
            reader, writer = Pipe(duplex=False)
            child = Process(target=_report, args=(writer, task, value))
            with writer:  # closed before the next start
                child.start()
            stack.callback(child.join)
            readers.append(stack.enter_context(reader))
        return [*map(_answer, readers)]
