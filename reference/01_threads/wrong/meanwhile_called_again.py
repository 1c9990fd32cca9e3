# exercise: meanwhile
# expect: called-again-for-the-value
from threading import Thread


def meanwhile(task, foreground):
    t = Thread(target=task)
    t.start()
    mine = foreground()
    t.join()
    return task(), mine  # <- here
