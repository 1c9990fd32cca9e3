# exercise: meanwhile
# label: wrong
# mistake: no join: looks at the box when only foreground has ended
# expect: join-missing

import threading


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    return box[0], b
