# exercise: ask
# label: right
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def _answer(writer, task, args):
    with writer:
        try:
            writer.send((True, task(*args)))
        except BaseException as error:
            writer.send((False, str(error)))
            raise


def ask(task, *args):
    reader, writer = Pipe(duplex=False)
    child = Process(target=_answer, args=(writer, task, args))
    with writer:
        child.start()
    with ExitStack() as stack:  # closes the reader, then joins
        stack.callback(child.join)
        stack.enter_context(reader)
        try:
            good, value = reader.recv()
        except (EOFError, OSError):  # it died before its answer, or in the middle of it
            good, value = False, ""
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
