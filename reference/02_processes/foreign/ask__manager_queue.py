# exercise: ask
# label: right
# style: a queue of a Manager, whose put has arrived when it returns: so join first and look into the queue afterwards
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


def work(answers, task, args):
    try:
        value = task(*args)
    except BaseException as e:
        answers.put(("raised", str(e)))
        raise
    answers.put(("value", value))


def ask(task, *args):
    with multiprocessing.Manager() as manager:
        # the queue lives in the manager's process, which always takes what comes:
        # the child never has to wait for us, however large the value is
        answers = manager.Queue()
        process = multiprocessing.Process(target=work, args=(answers, task, args))
        process.start()
        process.join()
        # the child has ended, nobody can put any more: here empty() can be trusted
        if answers.empty():
            raise ChildFailed(process.exitcode, "")
        kind, content = answers.get()
    if kind == "raised":
        raise ChildFailed(process.exitcode, content)
    return content
