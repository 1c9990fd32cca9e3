# exercise: ask
# label: wrong
# mistake: the parent keeps its copy of the sending end open until the end, so when the child dies without a word, recv waits for ever
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


def run_task(sender, task, args):
    try:
        message = ("ok", task(*args))
    except Exception as error:
        message = ("error", str(error))
    sender.send(message)
    sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=run_task, args=(sender, task, args))
    process.start()
    try:
        status, content = receiver.recv()
    except (EOFError, OSError):
        # the child is dead
        status, content = "dead", ""
    process.join()
    receiver.close()
    sender.close()
    if status == "ok":
        return content
    raise ChildFailed(process.exitcode, content)
