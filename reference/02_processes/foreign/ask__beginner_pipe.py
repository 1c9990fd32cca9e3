# exercise: ask
# label: right
# style: a beginner who comments everything; one-way pipe, a pair for the answer
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


# this function runs in the child
def child(sender, task, args):
    try:
        # do the work
        value = task(*args)
    except Exception as error:
        # it did not work: send False and the text
        sender.send((False, str(error)))
    else:
        # it worked: send True and the value (may be None, that is no problem)
        sender.send((True, value))
    # I have said everything
    sender.close()


def ask(task, *args):
    # Pipe(False) gives first the end to read and then the end to write
    receiver, sender = Pipe(False)
    process = Process(target=child, args=(sender, task, args))
    process.start()
    # close MY copy of the sending end, only the child can send now
    sender.close()
    try:
        # first receive ...
        good, answer = receiver.recv()
    except (EOFError, OSError):
        # the child is dead and has sent nothing (or only a part of it)
        good = False
        answer = ""
    finally:
        # ... then join
        process.join()
        receiver.close()
    # the exit code is known only now
    if not good:
        raise ChildFailed(process.exitcode, answer)
    return answer
