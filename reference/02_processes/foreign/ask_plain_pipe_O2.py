# exercise: ask
# label: right
# style: plain beginner style with a one-way pipe and a pair
import multiprocessing


def _answer(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    """Run ``task(*args)`` in a child process and return its value."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_answer, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        success, value = receiver.recv()
    except (EOFError, OSError):
        success, value = False, ""
    finally:
        receiver.close()
        process.join()
    if not success:
        raise ChildFailed(process.exitcode, value)
    return value
