# exercise: run_in_process
# label: right
# style: generator lover: a contextmanager whose end is the end of the child; get_context and close from the docs
import contextlib
import multiprocessing


def _apply(task, args):
    task(*args)


@contextlib.contextmanager
def _child(target, *args):
    """Give a started process; it is over when the block is left."""
    context = multiprocessing.get_context()
    process = context.Process(target=target, args=args)
    process.start()
    code = []
    try:
        yield code
    finally:
        process.join()
        code.append(process.exitcode)
        process.close()


def run_in_process(task, *args):
    with _child(_apply, task, args) as code:
        pass
    return code[0]
