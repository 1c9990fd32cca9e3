# exercise: ask
# label: wrong
# mistake: the parent closes its sending end only at the end, so a child that dies is waited for forever
import multiprocessing


def _work(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_work, args=(sender, task, args))
    process.start()
    try:
        success, value = receiver.recv()
    except EOFError:
        success, value = False, ""
    process.join()
    sender.close()
    receiver.close()
    if not success:
        raise ChildFailed(process.exitcode, value)
    return value
