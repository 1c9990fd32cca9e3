# exercise: meanwhile
# label: wrong
# mistake: starts a second thread for foreground, which has to run in the thread that called

import threading


def meanwhile(task, foreground):
    values = [None, None]

    def work(place, function):
        values[place] = function()

    t1 = threading.Thread(target=work, args=(0, task))
    t2 = threading.Thread(target=work, args=(1, foreground))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    return values[0], values[1]
