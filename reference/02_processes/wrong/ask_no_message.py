# exercise: ask
# expect: message-not-sent
import multiprocessing


def _child(sender, task, args):
    sender.send(task(*args))


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_child, args=(sender, task, args))
    child.start()
    sender.close()
    try:
        value = receiver.recv()
    except EOFError:
        child.join()
        raise ChildFailed(child.exitcode, "the child failed")  # <- here
    child.join()
    return value
