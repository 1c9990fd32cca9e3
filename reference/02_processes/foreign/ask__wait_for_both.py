# exercise: ask
# label: right
import multiprocessing
from multiprocessing.connection import wait


def _answer(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_answer, args=(sender, task, args))
    with receiver:
        with sender:
            process.start()
        went_well, value = False, ""
        try:
            # whatever comes first: an answer, or the end of the child
            while not wait([receiver, process.sentinel], timeout=1):
                if process.exitcode is not None:
                    break
            if receiver.poll():
                went_well, value = receiver.recv()
        except (EOFError, OSError):
            pass  # it died without an answer, or in the middle of it
        finally:
            process.join()
    if not went_well:
        raise ChildFailed(process.exitcode, value)
    return value
