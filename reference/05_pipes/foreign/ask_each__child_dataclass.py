# exercise: ask_each
# label: right

import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess


def _send_answer(sender, task, value):
    with sender:
        sender.send(task(value))


@dataclass
class _Child:
    """A child at work, and the end that its answer will come out of."""

    process: BaseProcess
    receiver: Connection

    @classmethod
    def start(cls, task, value):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_send_answer, args=(sender, task, value)
        )
        with sender:
            process.start()
        return cls(process, receiver)

    def answer(self):
        with self.receiver:
            try:
                return self.receiver.recv()
            except (EOFError, OSError):
                return None
            finally:
                self.process.join()


def ask_each(task, values):
    children = [_Child.start(task, value) for value in values]
    return [child.answer() for child in children]
