# exercise: ask
# label: wrong
# mistake: the value is packed by json: a pair becomes a list, an exception cannot be packed

import json
import multiprocessing


def _child(conn, task, args):
    try:
        conn.send(json.dumps({"ok": task(*args)}))
    except Exception as e:
        conn.send(json.dumps({"error": str(e)}))


def ask(task, *args):
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=_child, args=(w, task, args))
    p.start()
    w.close()
    try:
        answer = json.loads(r.recv())
    except EOFError:
        answer = {"error": ""}
    p.join()
    if "ok" in answer:
        return answer["ok"]
    raise ChildFailed(p.exitcode, answer["error"])
