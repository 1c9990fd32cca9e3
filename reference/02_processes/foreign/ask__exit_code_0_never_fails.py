# exercise: ask
# label: wrong
# mistake: only an exit code other than 0 counts as a failure, so a task that leaves with sys.exit(), sys.exit(0) or os._exit(0) makes ask return None instead of raising; breaks "raises ChildFailed: when the task raises ...; and when the child dies without one (by ``os._exit`` or a signal)"

import multiprocessing


def _answer(reader, writer, task, args):
    reader.close()
    try:
        value = task(*args)
    except BaseException as error:
        writer.send(("", str(error)))
        raise
    writer.send((value, ""))


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(reader, writer, task, args))
    child.start()
    writer.close()
    value, message = None, ""
    try:
        value, message = reader.recv()
    except (EOFError, OSError):
        pass  # it died, the exit code will say it
    finally:
        reader.close()
        child.join()
    # Ann: "exit_code is the one that the child's process ended with." So it decides.
    # Ben: 0 means all went well. Everything else is a ChildFailed.
    if child.exitcode != 0:
        raise ChildFailed(child.exitcode, message)
    if message:
        value = None  # it left by itself, there is no value
    return value
