# exercise: ask
# label: wrong
# mistake: the child's function is defined inside ask: it cannot be pickled under spawn and forkserver

import multiprocessing


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)

    def child():
        try:
            w.send((True, task(*args)))
        except Exception as e:
            w.send((False, str(e)))

    p = multiprocessing.Process(target=child)
    p.start()
    w.close()
    try:
        ok, v = r.recv()
    except EOFError:
        ok, v = False, ""
    p.join()
    if ok:
        return v
    raise ChildFailed(p.exitcode, v)
