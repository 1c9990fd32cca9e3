# exercise: ask
# label: wrong
# mistake: ChildFailed "when the task raises": the text decides whether it raised; an exception without text (raise ValueError) gives None
# misjudged: passed
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child(sender, task, args):
    value, problem = None, ""
    try:
        value = task(*args)
    except SystemExit:
        raise
    except BaseException as error:
        problem = str(error)
    sender.send((value, problem))
    sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        value, problem = receiver.recv()
    except EOFError:
        process.join()
        raise ChildFailed(process.exitcode) from None
    finally:
        process.join()
    if problem:
        raise ChildFailed(process.exitcode, problem)
    return value
