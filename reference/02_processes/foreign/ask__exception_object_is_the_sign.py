# exercise: ask
# label: wrong
# mistake: the child sends the value or the exception itself and the parent looks at its type, so a task that RETURNS an exception fails; breaks "return its value" and "when the task raises" (the handout: "unusual values (`None`, a returned exception)")
import multiprocessing
import sys


def _value_or_error(sender, task, args):
    try:
        answer = task(*args)
    except Exception as error:
        sender.send(RuntimeError(str(error)))
        sys.exit(1)
    sender.send(answer)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    with receiver:
        child = multiprocessing.Process(
            target=_value_or_error, args=(sender, task, args)
        )
        child.start()
        sender.close()
        try:
            answer = receiver.recv()
        except (EOFError, OSError):
            answer = RuntimeError("")
        child.join()
    if isinstance(answer, Exception):
        raise ChildFailed(child.exitcode, str(answer))
    return answer
