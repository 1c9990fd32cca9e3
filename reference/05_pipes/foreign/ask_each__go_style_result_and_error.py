# exercise: ask_each
# label: right
# style: like Go: the child sends (answer, error), match in the parent; ExitStack closes and joins

import multiprocessing as mp
from contextlib import ExitStack


def _goroutine(task, ch):
    value = ch.recv()
    try:
        answer, err = task(value), ""
    except Exception as exc:
        answer, err = None, repr(exc)
    ch.send((answer, err))


def _receive(ch):
    try:
        message = ch.recv()
    except EOFError:
        message = (None, "no answer")
    match message:
        case (answer, ""):
            return answer
        case (_, err):
            print("a child failed:", err)
            return None


def ask_each(task, values):
    ctx = mp.get_context()
    with ExitStack() as stack:
        channels = []
        for _ in values:
            ch, remote = ctx.Pipe()
            p = ctx.Process(target=_goroutine, args=(task, remote))
            p.start()
            remote.close()
            stack.callback(p.join)
            stack.callback(ch.close)
            channels.append(ch)
        for ch, value in zip(channels, values):
            ch.send(value)
        return [_receive(ch) for ch in channels]
