# exercise: ask
# label: right
# style: waits for the pipe and for the sentinel of the process together, with logging
import logging
import multiprocessing as mp
from multiprocessing.connection import wait

logger = logging.getLogger("ask")


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _answer(sender, task, args):
    try:
        answer = (True, task(*args))
    except Exception as problem:
        answer = (False, str(problem))
    sender.send(answer)
    sender.close()


def ask(task, *args):
    receiver, sender = mp.Pipe(duplex=False)
    process = mp.Process(target=_answer, args=(sender, task, args))
    process.start()
    sender.close()

    answer = None  # an answer is a pair, so None is none
    try:
        ready = wait([receiver, process.sentinel])
        logger.debug("first sign of life or death: %s", ready)
        if receiver.poll():  # an answer, or the end of the pipe
            answer = receiver.recv()
    except (EOFError, OSError):
        logger.debug("no word from the child")
    finally:
        process.join()
        receiver.close()
    logger.debug("exit code %s", process.exitcode)

    if answer is None:
        raise ChildFailed(process.exitcode)
    went_well, content = answer
    if not went_well:
        raise ChildFailed(process.exitcode, content)
    return content
