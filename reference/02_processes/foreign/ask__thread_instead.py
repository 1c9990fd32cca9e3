# exercise: ask
# label: wrong
# mistake: a thread in place of a process

import threading


def _work(box, task, args):
    try:
        box["value"] = task(*args)
    except BaseException as e:
        box["error"] = str(e)


def ask(task, *args):
    box = {}
    t = threading.Thread(target=_work, args=(box, task, args))
    t.start()
    t.join()
    if "value" in box:
        return box["value"]
    raise ChildFailed(1, box["error"])
