# exercise: ask
# label: right
# style: beginner who follows the handout: a one-way pipe, a pair (success, value), close the sending end, receive, join
import multiprocessing


def _answer(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except BaseException as error:
        sender.send((False, str(error)))
        raise


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(sender, task, args))
    child.start()
    sender.close()  # now only the child can send
    try:
        success, value = receiver.recv()
    except Exception:  # EOFError: it died; or half an answer; or one that cannot be read
        success, value = False, ""
    finally:
        child.join()
        receiver.close()
    if success:
        return value
    raise ChildFailed(child.exitcode, value)
