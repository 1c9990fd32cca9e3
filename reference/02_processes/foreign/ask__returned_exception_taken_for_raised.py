# exercise: ask
# label: wrong
# mistake: sends the exception itself and asks isinstance, so an exception that is only returned counts as raised

import multiprocessing


def _call(sender, task, args):
    try:
        result = task(*args)
    except Exception as error:
        result = RuntimeError(str(error))
    sender.send(result)
    sender.close()


def ask(task, *args):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_call, args=(sender, task, args))
    process.start()
    sender.close()
    died = False
    try:
        result = receiver.recv()
    except EOFError:
        died = True
    finally:
        process.join()
    if died:
        raise ChildFailed(process.exitcode, "")
    if isinstance(result, Exception):
        raise ChildFailed(process.exitcode, str(result))
    return result
