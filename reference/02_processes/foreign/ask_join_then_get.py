# exercise: ask
# label: wrong
# mistake: joins the child before it receives: a deadlock with a large value
import multiprocessing


def _send_answer(sender, task, args):
    try:
        answer = (True, task(*args))
    except Exception as error:
        sender.send((False, str(error)))
        raise
    sender.send(answer)


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_send_answer, args=(sender, task, args))
    process.start()
    sender.close()
    process.join()
    try:
        success, value = receiver.recv()
    except EOFError:
        raise ChildFailed(process.exitcode) from None
    if not success:
        raise ChildFailed(process.exitcode, value)
    return value
