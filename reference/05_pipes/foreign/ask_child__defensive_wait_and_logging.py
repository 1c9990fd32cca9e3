# exercise: ask_child
# label: right
# style: defensive: logging, checks, and connection.wait on the end and on the child's sentinel
import logging
import multiprocessing
from multiprocessing import connection

log = logging.getLogger("pipe_ends.ask_child")


def _serve_once(task, parent_end, child_end):
    # the child has no business with the parent's end
    parent_end.close()
    try:
        value = child_end.recv()
        log.debug("child: question arrived")
        answer = task(value)
        child_end.send(answer)
        log.debug("child: answer sent")
    finally:
        child_end.close()


def ask_child(task, value):
    parent_end, child_end = multiprocessing.Pipe()
    child = multiprocessing.Process(
        target=_serve_once,
        kwargs={"task": task, "parent_end": parent_end, "child_end": child_end},
        name="ask_child",
    )
    try:
        child.start()
        child_end.close()
        parent_end.send(value)
        # The sentinel is looked at only to write a line into the log.
        while True:
            ready = connection.wait([parent_end, child.sentinel])
            if parent_end in ready:
                break
            log.debug("parent: the child has gone, waiting for what it left")
        answer = parent_end.recv()
    finally:
        if not child_end.closed:
            child_end.close()
        if not parent_end.closed:
            parent_end.close()
        if child.pid is not None:
            child.join()
            log.debug("parent: exit code %r", child.exitcode)
    return answer
