# exercise: ask
# label: wrong
# mistake: Node's error-first callback with "if (err)": an exception without text (raise ValueError()) has the false text "", so None is returned as if it were the value; breaks ":raises ChildFailed: when the task raises"
from multiprocessing import Pipe, Process


def _fork_target(channel, task, args):
    err, value = None, None
    try:
        value = task(*args)
    except BaseException as error:
        err = str(error)
        raise
    finally:
        channel.send({"err": err, "value": value})


def _on_message(channel, callback):
    try:
        message = channel.recv()
    except (EOFError, OSError):
        return callback("died", "", None)
    return callback(message["err"], message["err"], message["value"])


def ask(task, *args):
    channel, remote = Pipe(duplex=False)
    child = Process(target=_fork_target, args=(remote, task, args))
    child.start()
    remote.close()

    def callback(err, text, value):
        child.join()
        if err:
            raise ChildFailed(child.exitcode, text)
        return value

    try:
        return _on_message(channel, callback)
    finally:
        child.join()
        channel.close()
