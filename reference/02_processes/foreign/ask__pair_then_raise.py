# exercise: ask
# label: right

import multiprocessing


def _answer(reader, writer, task, args):
    reader.close()  # Ann: not ours
    # Ben: success or not is the first half of the pair; the value may be anything
    try:
        writer.send((True, task(*args)))
    except BaseException as error:
        writer.send((False, str(error)))
        raise  # Ann: so that Python chooses the exit code, also for sys.exit(3)


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(reader, writer, task, args))
    child.start()
    writer.close()  # Ann: now only the child can send

    # Ben: receive first, then join. The other way round it hangs with a megabyte.
    try:
        good, value = reader.recv()
    except (EOFError, OSError):  # OSError: it died in the middle of the message
        good, value = False, ""
    finally:
        reader.close()
        child.join()

    if not good:
        raise ChildFailed(child.exitcode, value)
    return value
