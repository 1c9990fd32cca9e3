# exercise: ask
# label: right
# style: beginner's verbose code: one pipe, flags and strings that tell what came
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child_work(connection, task, args):
    try:
        result = task(*args)
        connection.send(("value", result))
    except BaseException as error:
        connection.send(("error", str(error)))
        raise
    finally:
        connection.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child_work, args=(sender, task, args))
    process.start()
    sender.close()  # only the child can send now

    got_answer = False
    kind = ""
    content = None
    try:
        kind, content = receiver.recv()
        got_answer = True
    except (EOFError, OSError):
        got_answer = False
    finally:
        receiver.close()
        process.join()

    if got_answer == False:
        raise ChildFailed(process.exitcode, "")
    if kind == "error":
        raise ChildFailed(process.exitcode, content)
    return content
