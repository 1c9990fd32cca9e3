# exercise: meanwhile
# style: nonlocal
from threading import Thread


def meanwhile(task, foreground):
    theirs = ours = None

    def keep():
        nonlocal theirs
        theirs = task()

    helper = Thread(target=keep, name="helper", daemon=True)
    try:
        helper.start()
        ours = foreground()
    finally:
        while helper.is_alive():
            helper.join(0.1)
    return theirs, ours
