# exercise: meanwhile
# label: wrong
# mistake: join(timeout=0.2) and then None if it is not there yet
# expect: join-gives-up

import threading


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    t.join(timeout=0.2)
    return box[0], b
