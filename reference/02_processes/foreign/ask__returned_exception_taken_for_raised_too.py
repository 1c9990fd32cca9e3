# exercise: ask
# label: wrong
# mistake: an exception object as the answer is the sign for "it raised", so a task that only returns an exception makes ask raise ChildFailed
import multiprocessing


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is.

    :param exit_code: the exit code of the child's process; negative for a signal.
    :param message: what the child could still say: the text of its exception.
    """

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child(sender, task, args):
    try:
        result = task(*args)
    except Exception as error:
        # a plain exception with the text can always be pickled
        result = Exception(str(error))
    sender.send(result)
    sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        result = receiver.recv()
    except (EOFError, OSError):
        process.join()
        raise ChildFailed(process.exitcode, "") from None
    finally:
        process.join()
        receiver.close()
    if isinstance(result, Exception):
        raise ChildFailed(process.exitcode, str(result))
    return result
