# exercise: converse
# label: right
# style: a helper class that is a context manager; suppress(EOFError) in the child; join with a timeout in a loop
from contextlib import suppress
from multiprocessing import Pipe, Process


def _listen(task, other, mine):
    other.close()
    with mine, suppress(EOFError):
        while True:
            mine.send(task(mine.recv()))


class Interview:
    """A child that can be asked, as long as the with block lasts."""

    def __init__(self, task):
        self._task = task
        self._mine = None
        self._child = None

    def __enter__(self):
        self._mine, theirs = Pipe()
        self._child = Process(target=_listen, args=(self._task, self._mine, theirs))
        self._child.start()
        theirs.close()
        return self

    def ask(self, value):
        self._mine.send(value)
        return self._mine.recv()

    def __exit__(self, *exc_info):
        self._mine.close()
        self._child.join(timeout=5)
        while self._child.exitcode is None:  # it is slow today, be patient
            self._child.join(timeout=5)


def converse(task, values):
    with Interview(task) as interview:
        answers = [interview.ask(value) for value in values]
    return answers
