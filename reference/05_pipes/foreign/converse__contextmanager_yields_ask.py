# exercise: converse
# label: right
# style: contextlib: @contextmanager that yields a closure, suppress(EOFError) in the child
import contextlib
import multiprocessing as mp


def _child(task, here, there):
    here.close()
    with there, contextlib.suppress(EOFError):
        while True:
            there.send(task(there.recv()))


@contextlib.contextmanager
def _partner(task):
    here, there = mp.Pipe()
    process = mp.Process(target=_child, args=(task, here, there))
    process.start()
    there.close()

    def ask(value):
        here.send(value)
        return here.recv()

    try:
        yield ask
    finally:
        here.close()
        process.join()


def converse(task, values):
    with _partner(task) as ask:
        return [ask(value) for value in values]
