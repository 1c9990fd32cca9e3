# exercise: converse
# label: wrong
# misjudged: one-recv-too-many
# mistake: subtle: an Option is written as "value or None", so the question None ends the child like the closed end does. Breaks "``None`` is a value like any other".

from multiprocessing import Pipe, Process


def recv_opt(rx):
    """rx.recv().ok()"""
    try:
        return rx.recv()
    except EOFError:
        return None


def answering(tx_rx, dropped, task):
    dropped.close()
    # while let Some(question) = rx.recv().ok()
    while (question := recv_opt(tx_rx)) is not None:
        tx_rx.send(task(question))
    tx_rx.close()


def ask(end, value):
    end.send(value)
    return end.recv()


def converse(task, values):
    ours, theirs = Pipe()
    handle = Process(target=answering, args=(theirs, ours, task))
    handle.start()
    theirs.close()
    try:
        return [ask(ours, value) for value in values]
    finally:
        ours.close()
        handle.join()
