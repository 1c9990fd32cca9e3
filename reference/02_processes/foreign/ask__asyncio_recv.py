# exercise: ask
# label: right
# style: asyncio.to_thread(recv) and to_thread(join)

import asyncio
import multiprocessing


def _child(conn, task, args):
    try:
        conn.send(("v", task(*args)))
    except Exception as e:
        conn.send(("e", str(e)))


async def _ask(p, r):
    try:
        answer = await asyncio.to_thread(r.recv)
    except EOFError:
        answer = ("e", "")
    await asyncio.to_thread(p.join)
    return answer


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    with r:
        kind, what = asyncio.run(_ask(p, r))
    if kind == "e":
        raise ChildFailed(p.exitcode, what)
    return what
