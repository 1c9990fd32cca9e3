# exercise: meanwhile
# label: right
# style: both append (thread ident, value) in the order of ending, picked by ident afterwards

import threading


def meanwhile(task, foreground):
    log = []

    def note(f):
        value = f()
        log.append((threading.get_ident(), value))

    t = threading.Thread(target=note, args=[task])
    t.start()
    note(foreground)
    t.join()
    me = threading.get_ident()
    (a,) = [v for who, v in log if who != me]
    (b,) = [v for who, v in log if who == me]
    return a, b
