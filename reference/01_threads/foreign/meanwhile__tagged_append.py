# exercise: meanwhile
# label: right
# style: both append (tag, value), the dict puts them in order

import threading


def meanwhile(task, foreground):
    log = []

    def note(tag, f):
        log.append((tag, f()))

    t = threading.Thread(target=note, args=("t", task))
    t.start()
    note("f", foreground)
    t.join()
    by_tag = dict(log)
    return by_tag["t"], by_tag["f"]
