# exercise: ask_each
# label: right
# style: the child catches exceptions and reports them as ("failed", ...)
import sys
from multiprocessing import Pipe, Process


def child(here, there, task):
    here.close()
    value = there.recv()
    try:
        reply = ("ok", task(value))
    except Exception as exc:
        reply = ("failed", repr(exc))
    there.send(reply)
    there.close()
    sys.exit(0 if reply[0] == "ok" else 3)


def take(here):
    try:
        kind, content = here.recv()
    except (EOFError, OSError):
        return None
    return content if kind == "ok" else None


def ask_each(task, values):
    jobs = []
    for v in values:
        here, there = Pipe()
        p = Process(target=child, args=(here, there, task))
        p.start()
        there.close()
        here.send(v)
        jobs.append((here, p))
    answers = [take(here) for here, _ in jobs]
    for here, p in jobs:
        here.close()
        p.join()
    return answers
