# exercise: converse
# label: right
# style: never blocks without a timeout: poll() and join(timeout) in loops that go on until it is really there, with log lines

import logging
from multiprocessing import Pipe, Process

PATIENCE = 2.0  # seconds between two looks, not a limit

logger = logging.getLogger("converse")


def child_loop(task, parent_end, child_end):
    parent_end.close()
    while True:
        if not child_end.poll(PATIENCE):
            # The parent takes its time. That is not the end.
            continue
        try:
            question = child_end.recv()
        except EOFError:
            # poll() is also true when the other end has been closed
            break
        child_end.send(task(question))
    child_end.close()


def wait_for_answer(end):
    while not end.poll(PATIENCE):
        logger.debug("no answer yet, waiting on")
    return end.recv()


def wait_for_end(child):
    child.join(PATIENCE)
    while child.is_alive():
        logger.warning("child %s is still running", child.pid)
        child.join(PATIENCE)


def converse(task, values):
    parent_end, child_end = Pipe()
    child = Process(target=child_loop, args=(task, parent_end, child_end))
    child.start()
    child_end.close()
    answers = []
    try:
        for value in values:
            parent_end.send(value)
            answers.append(wait_for_answer(parent_end))
    finally:
        parent_end.close()
        wait_for_end(child)
    return answers
