# exercise: ask
# label: right
# style: library author, a context, connection.wait on pipe and sentinel, finalizers on an ExitStack
import contextlib
import multiprocessing
from multiprocessing import connection


def _serve(writer, task, args):
    with writer:
        try:
            writer.send(("value", task(*args)))
        except BaseException as error:
            writer.send(("error", str(error)))
            raise


def _put_away(process):
    if process.is_alive():
        process.kill()
    process.join()
    process.close()


def ask(task, *args):
    context = multiprocessing.get_context()
    with contextlib.ExitStack() as stack:
        reader, writer = context.Pipe(duplex=False)
        stack.enter_context(reader)
        stack.enter_context(writer)
        process = context.Process(target=_serve, args=(writer, task, args))
        process.start()
        stack.callback(_put_away, process)
        writer.close()

        connection.wait([reader, process.sentinel])
        kind, content = "death", ""
        if reader.poll():  # an answer, or the end of the pipe
            try:
                kind, content = reader.recv()
            except (EOFError, OSError):
                pass
            except Exception as error:
                kind, content = "unreadable", str(error)

        process.join()
        if kind == "value":
            return content
        raise ChildFailed(process.exitcode, content)
