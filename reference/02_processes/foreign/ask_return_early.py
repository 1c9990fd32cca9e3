# exercise: ask
# label: wrong
# mistake: no join when there is a value, the child may still be alive after the call
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
        ok, value = False, ""
    source.close()
    if ok:
        return value
    process.join()
    raise ChildFailed(process.exitcode, value)
