# exercise: results_from_processes
# label: right
from contextlib import ExitStack, suppress
from multiprocessing import Pipe, Process


def _report(writer, task, item):
    with writer:
        writer.send(task(item))


def results_from_processes(task, items):
    results, readers = {}, []
    with ExitStack() as stack:
        for item in items:
            reader, writer = Pipe(duplex=False)
            child = Process(target=_report, args=(writer, task, item))
            with writer:  # no later child gets a copy
                child.start()
            stack.callback(child.join)
            readers.append(stack.enter_context(reader))
        for item, reader in zip(items, readers):
            with suppress(EOFError, OSError):  # died before or while it sent
                results[item] = reader.recv()
    return results
