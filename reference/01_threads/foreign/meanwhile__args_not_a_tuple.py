# exercise: meanwhile
# label: wrong
# mistake: args=(task): not a tuple, TypeError in the thread

import threading


def meanwhile(task, foreground):
    box = [None]

    def work(f):
        box[0] = f()

    t = threading.Thread(target=work, args=(task))
    t.start()
    b = foreground()
    t.join()
    return box[0], b
