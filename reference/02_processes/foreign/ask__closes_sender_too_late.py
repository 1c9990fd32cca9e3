# exercise: ask
# label: wrong
# mistake: the parent closes its copy of the sending end only after recv(), so it waits for ever when the child dies by os._exit or a signal
from multiprocessing import Pipe, Process


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _work(sender, task, args):
    try:
        result = (True, task(*args))
    except Exception as error:
        result = (False, str(error))
    sender.send(result)
    sender.close()


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_work, args=(sender, task, args))
    process.start()
    try:
        ok, answer = receiver.recv()
    except (EOFError, OSError):
        # child died
        ok, answer = False, ""
    finally:
        # clean up both ends of the pipe
        sender.close()
        receiver.close()
        process.join()
    if ok:
        return answer
    raise ChildFailed(process.exitcode, answer)
