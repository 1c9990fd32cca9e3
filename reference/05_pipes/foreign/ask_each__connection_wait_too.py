# exercise: ask_each
# label: right
# style: multiprocessing.connection.wait serves whoever is ready first; the answers are put into their places by index

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _work(task, value, writer):
    with writer:
        writer.send(task(value))


def ask_each(task, values):
    answers = [None] * len(values)
    children = []
    pending = {}  # my end -> place of the answer

    for place, value in enumerate(values):
        reader, writer = Pipe(duplex=False)
        child = Process(target=_work, args=(task, value, writer))
        child.start()
        writer.close()
        children.append(child)
        pending[reader] = place

    while pending:
        for reader in wait(list(pending)):
            place = pending.pop(reader)
            try:
                answers[place] = reader.recv()
            except EOFError:
                pass  # it died: None stays where it is
            finally:
                reader.close()

    for child in children:
        child.join()
    return answers
