# exercise: ask
# expect: exit-code-too-early
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))
        sender.recv()


def ask(task, *args):
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_child, args=(theirs, task, args))
    child.start()
    theirs.close()
    try:
        good, value = ours.recv()
    except EOFError:
        child.join()
        good, value = False, ""
    code = child.exitcode  # <- here
    ours.close()
    child.join()
    if not good:
        raise ChildFailed(code, value)
    return value
