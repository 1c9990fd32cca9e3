# exercise: ask_each
# label: right
# style: defensive: multiprocessing.connection.wait with a timeout, answers are taken as they come, with logging
import logging
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait

log = logging.getLogger("pipe_ends")

PATIENCE = 5.0  # seconds between two lines in the log


def _report(task, value, end):
    try:
        end.send(task(value))
    finally:
        end.close()


def ask_each(task, values):
    answers = [None for _ in values]
    children = []
    pending = {}  # my end of the pipe -> the place of the answer

    for place, value in enumerate(values):
        here, there = Pipe(duplex=False)
        child = Process(
            target=_report, args=(task, value, there), name=f"ask_each-{place}"
        )
        child.start()
        there.close()
        children.append(child)
        pending[here] = place

    while pending:
        ready = wait(list(pending), timeout=PATIENCE)
        if not ready:
            log.info("still waiting for %d children", len(pending))
        for here in ready:
            place = pending.pop(here)
            try:
                answers[place] = here.recv()
            except (EOFError, OSError) as error:
                # OSError: it died in the middle of its message
                log.info("no answer from child %d: %r", place, error)
            finally:
                here.close()

    for child in children:
        child.join()
        log.debug("%s has ended with %s", child.name, child.exitcode)
    return answers
