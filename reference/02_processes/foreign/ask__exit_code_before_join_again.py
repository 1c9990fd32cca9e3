# exercise: ask
# label: wrong
# mistake: the exit code is read before the join (which is in the finally): the child is still on its way out, and the `exit_code` of ChildFailed is None
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


def _send_answer(sender, task, args):
    try:
        answer = ("ok", task(*args))
    except Exception as error:
        answer = ("error", str(error))
    with sender:
        sender.send(answer)


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_send_answer, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        state, value = receiver.recv()
        if state == "error":
            raise ChildFailed(process.exitcode, value)
        return value
    except EOFError:
        raise ChildFailed(process.exitcode) from None
    finally:
        receiver.close()
        process.join()
