# exercise: ask
# label: right
# style: explicit fork, so that an inner function is allowed

import multiprocessing


def ask(task, *args):
    ctx = multiprocessing.get_context("fork")
    r, w = ctx.Pipe(duplex=False)

    def child():
        r.close()
        try:
            w.send((task(*args), ""))
        except Exception as e:
            w.send(("an", str(e), "failed"))

    p = ctx.Process(target=child)
    p.start()
    w.close()
    try:
        answer = r.recv()
    except EOFError:
        answer = None
    p.join()
    if answer is None:
        raise ChildFailed(p.exitcode, "")
    if len(answer) == 3:
        raise ChildFailed(p.exitcode, answer[1])
    return answer[0]
