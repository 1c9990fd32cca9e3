# exercise: converse
# label: right
# style: a helper class that is a context manager (start on enter, close and join on exit), with logging

import logging
from multiprocessing import Pipe, Process

log = logging.getLogger(__name__)


def answer_until_closed(task, end, end_of_parent):
    """Answer every question; the parent's closed end is the goodbye."""
    end_of_parent.close()
    count = 0
    while True:
        try:
            question = end.recv()
        except EOFError:
            log.debug("no more questions after %d", count)
            break
        end.send(task(question))
        count += 1
    end.close()


class Conversation:
    """One child that can be asked as often as you like."""

    def __init__(self, task):
        self._end, self._child_end = Pipe()
        self._child = Process(
            target=answer_until_closed, args=(task, self._child_end, self._end)
        )

    def __enter__(self):
        self._child.start()
        self._child_end.close()
        log.debug("child %s started", self._child.pid)
        return self

    def ask(self, question):
        self._end.send(question)
        return self._end.recv()

    def __exit__(self, *exc_info):
        self._end.close()
        self._child.join()
        log.debug("child %s ended with %s", self._child.pid, self._child.exitcode)
        return False


def converse(task, values):
    answers = []
    with Conversation(task) as conversation:
        for value in values:
            answers.append(conversation.ask(value))
    return answers
