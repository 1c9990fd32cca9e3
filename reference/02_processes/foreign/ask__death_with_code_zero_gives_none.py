# exercise: ask
# label: wrong
# mistake: ChildFailed "when the child dies without a word": only the exit code decides; os._exit(0) gives None instead
import multiprocessing


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def child(sender, task, args):
    with sender:
        try:
            answer = {"value": task(*args)}
        except BaseException as error:
            sender.send({"error": str(error)})
            raise  # the exit code becomes 1
        sender.send(answer)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(sender, task, args))
    process.start()
    sender.close()
    answer = {}
    try:
        answer = receiver.recv()
    except EOFError:
        pass  # it died: the exit code tells
    finally:
        process.join()
    if process.exitcode != 0:
        raise ChildFailed(process.exitcode, answer.get("error", ""))
    return answer.get("value")
