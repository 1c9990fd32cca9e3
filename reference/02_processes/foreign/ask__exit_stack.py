# exercise: ask
# label: right
# style: ExitStack closes the ends and joins

import multiprocessing
from contextlib import ExitStack


def _job(out, task, args):
    with out:
        try:
            out.send([task(*args)])
        except Exception as e:
            out.send(str(e))


def ask(task, *args):
    with ExitStack() as stack:
        r, w = multiprocessing.Pipe(False)
        stack.enter_context(r)
        p = multiprocessing.Process(target=_job, args=(w, task, args))
        p.start()
        stack.callback(p.join)
        w.close()
        try:
            got = r.recv()
        except EOFError:
            got = ""
    if type(got) is list:
        return got[0]
    raise ChildFailed(p.exitcode, got)
