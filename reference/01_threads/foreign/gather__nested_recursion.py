# exercise: gather
# label: right
# style: recursion: head in a thread, tail in the recursion, try/finally

import threading


def gather(tasks):
    outcomes = _outcomes(list(tasks))
    for kind, thing in outcomes:
        if kind == "raised":
            raise thing
    return [thing for _, thing in outcomes]


def _outcomes(tasks):
    if not tasks:
        return []
    mine = []

    def call():
        try:
            mine.append(("returned", tasks[0]()))
        except BaseException as e:
            mine.append(("raised", e))

    head = threading.Thread(target=call)
    head.start()
    rest = _outcomes(tasks[1:])
    head.join()
    return mine + rest
