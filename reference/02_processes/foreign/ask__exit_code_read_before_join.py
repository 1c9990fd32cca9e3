# exercise: ask
# label: wrong
# mistake: "its exit_code is the one that the child's process ended with": it is read before the join in `finally`, and is mostly None
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        well, content = receiver.recv()
        if not well:
            raise ChildFailed(process.exitcode, content)
        return content
    except EOFError:
        raise ChildFailed(process.exitcode) from None
    finally:
        process.join()
        receiver.close()
