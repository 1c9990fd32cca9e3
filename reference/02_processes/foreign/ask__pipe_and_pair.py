# exercise: ask
# label: right
from multiprocessing import Pipe, Process


def _answer(sender, task, args):
    with sender:
        try:
            sender.send((True, task(*args)))
        except BaseException as error:
            sender.send((False, str(error)))
            raise


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_answer, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        with receiver:
            ok, value = receiver.recv()
    except (EOFError, OSError):  # nothing came, or only a part
        ok, value = False, ""
    finally:
        process.join()
    if not ok:
        raise ChildFailed(process.exitcode, value)
    return value
