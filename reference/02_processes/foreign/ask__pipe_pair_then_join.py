# exercise: ask
# label: right
import multiprocessing


def _answer(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise  # so that the exit code is the usual one
    finally:
        sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_answer, args=(sender, task, args))
    process.start()
    sender.close()
    try:
        good, answer = receiver.recv()
    except (EOFError, OSError):
        good, answer = False, ""
    finally:
        receiver.close()
        process.join()
    if not good:
        raise ChildFailed(process.exitcode, answer)
    return answer
