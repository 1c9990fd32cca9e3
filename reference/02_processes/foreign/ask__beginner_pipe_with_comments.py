# exercise: ask
# label: right
# style: a beginner who comments every step of a one-way pipe
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


def child_work(sender, task, arguments):
    # this function runs in the child process
    try:
        # do the work
        value = task(*arguments)
    except Exception as error:
        # it went wrong: the parent gets the text of the exception
        answer = (False, str(error))
    else:
        # it went well: the parent gets the value (which may be None!)
        answer = (True, value)
    # send exactly one answer
    sender.send(answer)
    # and close my end
    sender.close()


def ask(task, *args):
    # duplex=False: the first one only receives, the second one only sends
    receiver, sender = Pipe(duplex=False)
    # make the child, it needs the sending end
    process = Process(target=child_work, args=(sender, task, args))
    # start it
    process.start()
    # close my copy of the sending end, otherwise recv() would never see the end
    sender.close()
    try:
        # wait for the answer. First receive, then join!
        success, result = receiver.recv()
    except EOFError:
        # the child is dead and has sent nothing
        success, result = False, ""
    finally:
        # I do not need the pipe any more
        receiver.close()
        # wait until the child is really gone
        process.join()
    # now there is an exit code
    if not success:
        raise ChildFailed(process.exitcode, result)
    return result
