# exercise: meanwhile
# label: right
# style: ExitStack with join as callback

import threading
from contextlib import ExitStack


def meanwhile(task, foreground):
    out = []
    with ExitStack() as stack:
        t = threading.Thread(target=lambda: out.append(task()))
        t.start()
        stack.callback(t.join)
        fg = foreground()
    return out.pop(), fg
