# exercise: collect_lines
# label: right
# style: ExitStack, the queue given by a context variable in the child

import contextlib
import contextvars
import multiprocessing

out = contextvars.ContextVar("out")


def emit(line):
    out.get().put(line)


def _worker(task, number, q):
    out.set(q)
    try:
        task(number, emit)
    finally:
        q.put(None)


def collect_lines(task, workers):
    lines = []
    with contextlib.ExitStack() as stack:
        q = multiprocessing.Queue()
        for number in range(workers):
            p = multiprocessing.Process(target=_worker, args=(task, number, q))
            p.start()
            stack.callback(p.join)
        for _ in range(workers):
            lines.extend(iter_until_none(q))
    return lines


def iter_until_none(q):
    return iter(q.get, None)
