# exercise: ask
# label: right
import multiprocessing


def _ask_goroutine(answers, task, args):
    try:
        value = task(*args)
        answers.send((True, value))  # value, ok
    except BaseException as error:
        answers.send((False, str(error)))
        raise  # the exit code is that of the exception
    finally:
        answers.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_ask_goroutine, args=(sender, task, args))
    try:
        try:
            child.start()
        finally:
            sender.close()  # ours; only the child can send now
        try:
            ok, value = receiver.recv()
        except (EOFError, OSError):
            ok, value = False, ""
    finally:
        receiver.close()
        if child.pid is not None:
            child.join()
    if not ok:
        raise ChildFailed(child.exitcode, value)
    return value
