# exercise: ask
# label: right
# style: plain, a one-way pipe and a pair of success and value
import multiprocessing


def _answer(writer, task, args):
    try:
        writer.send((True, task(*args)))
    except BaseException as error:
        writer.send((False, str(error)))
        raise


def ask(task, *args):
    reader, writer = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=_answer, args=(writer, task, args))
    process.start()
    writer.close()
    try:
        success, value = reader.recv()
    except (EOFError, OSError):
        success, value = False, ""
    finally:
        process.join()
        reader.close()
    if not success:
        raise ChildFailed(process.exitcode, value)
    return value
