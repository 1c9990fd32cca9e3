# exercise: ask
# label: right
import multiprocessing


def _answer(sender, task, args):
    try:
        value = task(*args)
    except BaseException as error:
        sender.send((False, str(error)))
        raise  # the exit code is then the usual one
    sender.send((True, value))


def ask(task, *args):
    context = multiprocessing.get_context()
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(
        target=_answer,
        kwargs={"sender": sender, "task": task, "args": args},
        daemon=False,
    )
    with receiver:
        with sender:  # closed here as soon as the child has its copy
            process.start()
        try:
            went_well, value = receiver.recv()
        except (EOFError, OSError):
            went_well, value = False, ""
        finally:
            process.join()
    if not went_well:
        raise ChildFailed(exit_code=process.exitcode, message=value)
    return value
