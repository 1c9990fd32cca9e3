# exercise: ask
# label: wrong
# mistake: looks at the exit code only; a child that dies by os._exit(0) without a word gives None, not ChildFailed

import multiprocessing


def _target(w, task, args):
    try:
        w.send(task(*args))
    except Exception as e:
        w.send(str(e))
        raise


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_target, args=(w, task, args))
    p.start()
    w.close()
    answer = None
    try:
        answer = r.recv()
    except EOFError:
        pass
    p.join()
    r.close()
    if p.exitcode != 0:
        raise ChildFailed(p.exitcode, answer or "")
    return answer
