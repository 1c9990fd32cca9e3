# exercise: ask
# expect: swallowed-exception
import multiprocessing


def _child(sender, task, args):
    try:
        sender.send(task(*args))
    except Exception as error:
        sender.send(str(error))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        value = receiver.recv()
    except EOFError:
        child.join()
        raise ChildFailed(child.exitcode)
    child.join()
    return value
