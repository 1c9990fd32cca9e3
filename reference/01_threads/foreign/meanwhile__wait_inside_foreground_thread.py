# exercise: meanwhile
# label: wrong
# mistake: worker waits for an Event that is set after foreground: the task starts only then

import threading


def meanwhile(task, foreground):
    go = threading.Event()
    box = []

    def work():
        go.wait()
        box.append(task())

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    go.set()
    t.join()
    return box[0], b
