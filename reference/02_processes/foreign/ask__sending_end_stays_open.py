# exercise: ask
# label: wrong
# mistake: the parent keeps its copy of the sending end, so recv never raises EOFError when the child dies

from multiprocessing import Pipe, Process


def _reply(sender, task, args):
    try:
        sender.send(("ok", task(*args)))
    except Exception as exc:
        sender.send(("error", str(exc)))
    # the child closes its end, so the parent gets an EOFError
    sender.close()


def ask(task, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=_reply, args=(sender, task, args))
    process.start()
    try:
        state, content = receiver.recv()
    except EOFError:
        state, content = "error", ""
    process.join()
    sender.close()
    receiver.close()
    if state == "error":
        raise ChildFailed(process.exitcode, content)
    return content
