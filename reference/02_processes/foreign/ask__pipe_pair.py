# exercise: ask
# label: right
# style: one-way pipe, pair of flag and value, child re-raises so that it ends with 1

import multiprocessing


def _child(sender, task, args):
    try:
        answer = (True, task(*args))
    except BaseException as error:
        sender.send((False, str(error)))
        raise
    sender.send(answer)


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_child, args=(sender, task, args))
    process.start()
    sender.close()  # or else recv never sees the end
    try:
        good, value = receiver.recv()
    except EOFError:
        good, value = False, ""
    finally:
        receiver.close()
        process.join()
    if not good:
        raise ChildFailed(process.exitcode, value)
    return value
