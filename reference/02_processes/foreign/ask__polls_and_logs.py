# exercise: ask
# label: right
# style: polls with a time limit and asks in between whether the child is alive; looks once more when it is dead; with logging
import logging
import multiprocessing as mp

log = logging.getLogger("ask")


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def run_and_tell(connection, task, args):
    try:
        answer = ("value", task(*args))
    except Exception as error:
        answer = ("error", str(error))
    connection.send(answer)
    connection.close()


def wait_for_answer(connection, process):
    """Wait for an answer or for the end of the process, whatever comes first."""
    try:
        while not connection.poll(0.25):
            if not process.is_alive():
                log.debug("child %s is dead", process.pid)
                break
        # it may have sent something between the poll and its end
        if connection.poll():
            return connection.recv()
    except (EOFError, OSError):
        log.debug("child %s has hung up", process.pid)
    return ("error", "")


def ask(task, *args):
    here, there = mp.Pipe(duplex=False)
    process = mp.Process(target=run_and_tell, args=(there, task, args))
    process.start()
    there.close()
    try:
        kind, content = wait_for_answer(here, process)
    finally:
        process.join()
        here.close()
    log.debug("child %s: %s, exit code %s", process.pid, kind, process.exitcode)
    if kind == "error":
        raise ChildFailed(process.exitcode, content)
    return content
