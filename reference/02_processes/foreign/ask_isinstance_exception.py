# exercise: ask
# label: wrong
# mistake: the child sends its exception as the answer, so a returned exception counts as a failure
import multiprocessing


def _call_and_send(sender, task, args):
    try:
        answer = task(*args)
    except Exception as error:
        sender.send(RuntimeError(str(error)))
        raise
    sender.send(answer)


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_call_and_send, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        answer = receiver.recv()
    except EOFError:
        answer = RuntimeError("")
    receiver.close()
    process.join()
    if isinstance(answer, Exception):
        raise ChildFailed(process.exitcode, str(answer))
    return answer
