# exercise: results_from_processes
# label: wrong
# mistake: the values of those that answered are zipped with all items: after a process that died, each value belongs to the wrong item, and the last item is missing (breaks "a dict from each item to its value" and "The item of a process that died ... is missing")
from contextlib import ExitStack, suppress
from itertools import chain
from multiprocessing import Pipe, Process


def _report(writer, task, item):
    with writer:
        writer.send(task(item))


def _received(reader):
    with suppress(EOFError, OSError):
        yield reader.recv()


def results_from_processes(task, items):
    readers = []
    with ExitStack() as stack:
        for item in items:
            reader, writer = Pipe(duplex=False)
            child = Process(target=_report, args=(writer, task, item))
            with writer:
                child.start()
            stack.callback(child.join)
            readers.append(stack.enter_context(reader))
        return dict(zip(items, chain.from_iterable(map(_received, readers))))
