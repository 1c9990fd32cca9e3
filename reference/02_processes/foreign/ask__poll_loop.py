# exercise: ask
# label: right
# style: conn.poll in a loop together with is_alive

import multiprocessing


def child(c, f, a):
    try:
        v = f(*a)
    except Exception as err:
        c.send({"error": str(err)})
    else:
        c.send({"value": v})


def ask(task, *args):
    r, w = multiprocessing.Pipe(False)
    p = multiprocessing.Process(target=child, args=(w, task, args))
    p.start()
    w.close()
    msg = {}
    while True:
        living = p.is_alive()
        if r.poll(0.05):
            try:
                msg = r.recv()
            except EOFError:
                msg = {}
            break
        if not living:
            break
    p.join()
    r.close()
    if "value" in msg:
        return msg["value"]
    raise ChildFailed(p.exitcode, msg.get("error", ""))
