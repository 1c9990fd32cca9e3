# exercise: ask
# label: wrong
# mistake: takes every failure for exit code 1 and does not look at the one of the process
import multiprocessing


def _tell(out, task, args):
    try:
        out.send((True, task(*args)))
    except Exception as error:
        out.send((False, str(error)))
        raise


def ask(task, *args):
    source, out = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_tell, args=(out, task, args))
    process.start()
    out.close()
    try:
        ok, value = source.recv()
    except (EOFError, OSError):
        ok, value = False, "the child died"
    finally:
        process.join()
        source.close()
    if not ok:
        raise ChildFailed(1, value)
    return value
