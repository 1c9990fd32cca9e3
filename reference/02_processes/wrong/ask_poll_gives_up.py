# exercise: ask
# expect: poll-gives-up
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send((True, task(*args)))
    except Exception as error:
        sender.send((False, str(error)))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    good, value = False, ""
    if receiver.poll(1):  # <- here
        good, value = receiver.recv()
    child.join()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
