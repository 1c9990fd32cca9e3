# exercise: ask
# label: wrong
# mistake: "waits for the child and leaves no process behind": with a value it returns right after recv, while the child may be alive (long so, if the task left a thread)
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
    except EOFError:
        well, content = False, ""
    if well:
        return content
    process.join()
    raise ChildFailed(process.exitcode, content)
