# exercise: ask_each
# label: wrong
# mistake: ``[Pipe()] * n`` is n times the same pipe, so all children send through one end: answers come in the order of completion (a dead child's None last), and long ones mix (breaks "one child and one pipe for each value" and "No end of a pipe is used by two processes")
from contextlib import suppress
from multiprocessing import Pipe, Process


def _report(writer, task, value):
    with writer:
        writer.send(task(value))


def _answer(reader):
    with suppress(EOFError, OSError):
        return reader.recv()


def ask_each(task, values):
    pipes = [Pipe(duplex=False)] * len(values)
    children = [
        Process(target=_report, args=(writer, task, value))
        for (_, writer), value in zip(pipes, values)
    ]
    for child in children:
        child.start()
    for _, writer in pipes:
        writer.close()
    answers = [_answer(reader) for reader, _ in pipes]
    for child, (reader, _) in zip(children, pipes):
        child.join()
        reader.close()
    return answers
