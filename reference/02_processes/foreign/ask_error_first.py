# exercise: ask
# label: wrong
# mistake: error-first pair as in Node, tested for truth; an exception without text counts as success and gives None
import multiprocessing


def _callback(out, task, args):
    try:
        out.send((None, task(*args)))
    except Exception as error:
        out.send((str(error), None))
        raise


def ask(task, *args):
    source, out = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_callback, args=(out, task, args))
    process.start()
    out.close()
    try:
        error, result = source.recv()
    except (EOFError, OSError):
        error, result = "no answer", None
    finally:
        process.join()
        source.close()
    if error:
        raise ChildFailed(process.exitcode, error)
    return result
