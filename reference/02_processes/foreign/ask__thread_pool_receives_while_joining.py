# exercise: ask
# label: right
# style: a thread of a pool receives into a future, while the caller is in join() already
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def _child(sender, task, args):
    try:
        answer = ("ok", task(*args), "")
        sender.send(answer)
    except BaseException as error:
        sender.send(("raised", None, str(error)))
        raise


def _receive(receiver):
    with receiver:
        try:
            return receiver.recv()
        except (EOFError, OSError):
            return ("died", None, "")


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child, args=(sender, task, args))
    process.start()
    sender.close()
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(_receive, receiver)
        process.join()
    how, value, text = future.result()
    if how == "ok":
        return value
    raise ChildFailed(process.exitcode, text)
