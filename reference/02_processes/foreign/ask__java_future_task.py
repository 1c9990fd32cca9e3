# exercise: ask
# label: right
# style: an old hand who knows only Java: a FutureTask with get(), a subclass of Process, an Outcome object that travels through the pipe; the child raises again after it has told its failure
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from typing import Any


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


@dataclass(frozen=True)
class Outcome:
    """What comes back from the child: a value, or the text of an exception."""

    successful: bool
    value: Any = None
    text: str = ""


class CallableProcess(Process):
    """The child: calls the task and sends an Outcome."""

    def __init__(self, connection, task, arguments):
        super().__init__()
        self.connection = connection
        self.task = task
        self.arguments = arguments

    def run(self):
        try:
            value = self.task(*self.arguments)
        except Exception as exception:
            self.connection.send(Outcome(False, text=str(exception)))
            raise  # a failed child has the exit code 1
        self.connection.send(Outcome(True, value))


class FutureTask:
    """Runs one task in a process of its own."""

    def __init__(self, task, arguments):
        self.receiver, self.sender = Pipe(duplex=False)
        self.process = CallableProcess(self.sender, task, arguments)

    def execute(self):
        self.process.start()
        self.sender.close()  # only the child may send

    def get(self):
        try:
            outcome = self.receiver.recv()
        except EOFError:
            outcome = Outcome(False)
        finally:
            self.receiver.close()
            self.process.join()
        if outcome.successful:
            return outcome.value
        raise ChildFailed(self.process.exitcode, outcome.text)


def ask(task, *args):
    future = FutureTask(task, args)
    future.execute()
    return future.get()
