# exercise: ask
# label: wrong
# mistake: ChildFailed "when the child dies without a word", never wait for ever: the parent keeps its copy of the sending end, so recv never raises EOFError and hangs
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
    finally:
        sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(sender, task, args))
    process.start()
    try:
        well, content = receiver.recv()
    except EOFError:
        well, content = False, ""
    finally:
        process.join()
        sender.close()
        receiver.close()
    if not well:
        raise ChildFailed(process.exitcode, content)
    return content
